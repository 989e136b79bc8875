"""Makes numpy-starts.json: what NumPy draws for each starting rule, and for random spacing and held-out points.

Run it with NumPy installed: python3 starts.py > ../resources/golden/numpy-starts.json
"""
import json
import numpy as np


def normal(seed, count, scale):
    return list(np.random.RandomState(seed).normal(scale=scale, size=count))


def he(seed, units):
    random = np.random.RandomState(seed)
    m = random.normal(scale=np.sqrt(2.0), size=units)
    w = random.normal(scale=np.sqrt(2.0 / units), size=units)
    return dict(m=list(m), w=list(w))


def linear(seed, units):
    random = np.random.RandomState(seed)
    bound = 1 / np.sqrt(units)
    m = random.uniform(-1, 1, units)
    b = random.uniform(-1, 1, units)
    w = random.uniform(-bound, bound, units)
    return dict(m=list(m), b=list(b), w=list(w), c=random.uniform(-bound, bound))


def spaced_at_random(seed, count):
    random = np.random.RandomState(seed)
    x = np.sort(random.uniform(-1, 3, count))
    y = 3 * np.sin(2 * x + 0) + 2
    return dict(x=list(x), y=list(y + random.normal(scale=0.5, size=count)))


print(json.dumps(dict(
    note="made with NumPy %s by src/test/python/starts.py" % np.__version__,
    normal=normal(7, 10, 0.5),
    he=he(3, 4),
    linear=linear(5, 3),
    random_spacing=spaced_at_random(11, 15),
    held_out=[int(i) for i in np.random.RandomState(9).permutation(20)[:5]],
), indent=1))
