"""Makes numpy-targets.json: values of every target and of typed formulas, and points of every noise and spacing.

Run it with NumPy installed: python3 targets.py > ../resources/golden/numpy-targets.json
"""
import json
import numpy as np

X = np.linspace(-2, 2, 33)

TARGETS = [
    ("quadratic", [3, 2, 1], lambda x, a, b, c: a * x**2 + b * x + c),
    ("line", [2, 1], lambda x, a, b: a * x + b),
    ("absolute", [3, -0.3, 1], lambda x, a, b, c: a * np.abs(x - b) + c),
    ("cubic", [1, 0.5, -2, 1], lambda x, a, b, c, d: a * x**3 + b * x**2 + c * x + d),
    ("sine", [3, 2, 0, 2], lambda x, a, b, c, d: a * np.sin(b * x + c) + d),
    ("sine", [-1.5, 40, 0.7, 4], lambda x, a, b, c, d: a * np.sin(b * x + c) + d),
    ("step", [5, 0, 0.5], lambda x, a, b, c: np.where(x > b, a, c) * 1.0),
    ("hinge", [3, -0.3, 1], lambda x, a, b, c: a * np.maximum(0, x - b) + c),
    ("bump", [5, 0, 0.8, 0], lambda x, a, b, c, d: a * np.exp(-((x - b) / c)**2) + d),
    ("bump", [2, 0.3, 0.1, 1], lambda x, a, b, c, d: a * np.exp(-((x - b) / c)**2) + d),
]

# As typed, and as NumPy has it.
FORMULAS = [
    ("3x^2 + 2x + 1", "(((3.0 * np.power(x, 2.0)) + (2.0 * x)) + 1.0)"),
    ("sin(2x) + |x|", "(np.sin((2.0 * x)) + np.abs(x))"),
    ("exp(-x^2/2)", "np.exp(((-np.power(x, 2.0)) / 2.0))"),
    ("1/(1 + exp(-3x))", "(1.0 / (1.0 + np.exp(((-3.0) * x))))"),
    ("log(x^2 + 1)", "np.log((np.power(x, 2.0) + 1.0))"),
    ("sqrt(|x|)", "np.sqrt(np.abs(x))"),
    ("cos(pi x)", "np.cos((3.141592653589793 * x))"),
    ("|x|^1.5", "np.power(np.abs(x), 1.5)"),
    ("|x|^(1/3) sign(x)", "(np.power(np.abs(x), (1.0 / 3.0)) * np.sign(x))"),
    ("2^x", "np.power(2.0, x)"),
    ("(x/2)^1025", "np.power((x / 2.0), 1025.0)"),
    ("(x/2)^1026", "np.power((x / 2.0), 1026.0)"),
    ("(x + 3)^-2", "np.power((x + 3.0), (-2.0))"),
    ("x^0", "np.power(x, 0.0)"),
    ("min(x, 1) - max(x, -1)", "(np.minimum(x, 1.0) - np.maximum(x, (-1.0)))"),
    ("relu(x) + 2relu(-x)", "(np.maximum(0, x) + (2.0 * np.maximum(0, (-x))))"),
    ("step(x) - sign(x)", "(np.heaviside(x, 0) - np.sign(x))"),
    ("1/(1 + relu(-1/x)) ", "(1.0 / (1.0 + np.maximum(0, ((-1.0) / x))))"),
    ("step(log(|x|))", "np.heaviside(np.log(np.abs(x)), 0)"),
    ("relu(log(|x|))", "np.maximum(0, np.log(np.abs(x)))"),
    ("x", "x + 0 * x"),
    ("7", "7.0 + 0 * x"),
    ("e", "2.718281828459045 + 0 * x"),
]

NOISES = {
    "article": lambda y, random: (y + y * random.normal(scale=0.15, size=y.shape)),
    "additive": lambda y, random: y,
    "none": lambda y, random: y,
}


def points(noise, spacing):
    random = np.random.RandomState(42)
    x = np.sort(random.uniform(-2, 2, 20)) if spacing == "random" else np.linspace(-2, 2, 20)
    y = NOISES[noise](3 * (x * x) + 2 * x + 1, random)
    if noise != "none":
        y = y + random.normal(scale=1.5, size=x.shape)
    return dict(noise=noise, spacing=spacing, x=list(x), y=list(y))


def value(numpy_text):
    with np.errstate(all="ignore"):
        return list(eval(numpy_text, dict(np=np, x=X)))


print(json.dumps(dict(
    note="made with NumPy %s by src/test/python/targets.py" % np.__version__,
    x=list(X),
    targets=[dict(key=key, coefficients=c, y=list(function(X, *c))) for key, c, function in TARGETS],
    formulas=[dict(typed=typed, numpy=numpy_text, y=value(numpy_text)) for typed, numpy_text in FORMULAS],
    points=[points(noise, spacing) for noise in NOISES for spacing in ("even", "random")],
), indent=None, separators=(",", ":")).replace('{"', '\n{"'))
