"""Makes golden runs: what PyTorch computes, step by step, for GoldenRunTest and ContributingTest to meet.

With PyTorch and NumPy installed, `python3 golden.py mae-adamax mse-adamax huber-adamax` makes the three runs of an optimizer,
and `python3 golden.py` all those listed below anew. They are written to src/test/resources/golden, or where --to says. PyTorch
1.13 made those that are there; another version, or another processor, may give other last digits.
"""
import argparse
import json
import pathlib

import numpy as np
import torch

HERE = pathlib.Path(__file__).resolve().parent
GOLDEN = HERE.parent / "resources" / "golden"

LOSSES = {
    "mae": torch.nn.L1Loss,
    "mse": torch.nn.MSELoss,
    "huber": torch.nn.HuberLoss,
}

OPTIMIZERS = {
    "accumulate": torch.optim.SGD,  # whose gradients are never zeroed
    "sgd": torch.optim.SGD,
    "momentum": lambda params, lr: torch.optim.SGD(params, lr=lr, momentum=0.9),
    "nesterov": lambda params, lr: torch.optim.SGD(params, lr=lr, momentum=0.9, nesterov=True),
    "adagrad": torch.optim.Adagrad,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "adamax": torch.optim.Adamax,
}

DATA = dict(a=3.0, b=2.0, c=1.0, lo=-2.0, hi=2.0, n=20, scale=0.15, additive=1.5, seed=42)
ARTICLE_START = [0.5, 0.5, -0.5, -0.5]

# What differs from a run of 200 steps of rate 0.01 from the article's start, named by its loss and its optimizer.
OTHERS = {
    "article": dict(loss="mae", optimizer="accumulate", steps=40),
    "article-zeroed": dict(loss="mae", optimizer="sgd", steps=400),
    "article-1000-accumulated": dict(loss="mae", optimizer="accumulate", steps=1000),
    "five-weighted-mae-sgd": dict(loss="mae", optimizer="sgd", steps=300, weighted=True),
    "five-weighted-mse-adam": dict(loss="mse", optimizer="adam", learningRate=0.02, steps=300, weighted=True),
    "six-units-mse-adam": dict(loss="mse", optimizer="adam", learningRate=0.02, steps=300),
}


def points():
    """The article's points, drawn as the article draws them."""
    np.random.seed(DATA["seed"])
    x = np.linspace(DATA["lo"], DATA["hi"], DATA["n"])
    y = DATA["a"] * x**2 + DATA["b"] * x + DATA["c"]
    y += y * np.random.normal(scale=DATA["scale"], size=x.shape)
    y += np.random.normal(scale=DATA["additive"], size=x.shape)
    return x, y


def model(params, x, weighted):
    if weighted:
        c, m, b, w = params[0], params[1::3], params[2::3], params[3::3]
        return c + (w * torch.relu(m * x[:, None] + b)).sum(dim=1)
    m, b = params[0::2], params[1::2]
    return torch.relu(m * x[:, None] + b).sum(dim=1)


def start_of(name):
    """The start of a run that is kept already, else the article's."""
    kept = GOLDEN / (name + ".json")
    return json.loads(kept.read_text())["params"][0] if kept.exists() else ARTICLE_START


def settings_of(name, steps):
    loss, _, optimizer = name.partition("-")
    settings = dict(loss=loss, optimizer=optimizer, learningRate=0.01, steps=steps, weighted=False)
    settings.update(OTHERS.get(name, {}))
    if settings["loss"] not in LOSSES or settings["optimizer"] not in OPTIMIZERS:
        raise SystemExit(f"{name}: a run is named LOSS-OPTIMIZER, as in mse-adam; put others in OTHERS")
    return settings


def run(name, steps):
    settings = settings_of(name, steps)
    xs, ys = points()
    x, y = torch.from_numpy(xs), torch.from_numpy(ys)
    params = torch.tensor(start_of(name), dtype=torch.float64, requires_grad=True)
    criterion = LOSSES[settings["loss"]]()
    optimizer = OPTIMIZERS[settings["optimizer"]]([params], lr=settings["learningRate"])
    rows, losses = [], []
    for step in range(settings["steps"] + 1):
        loss = criterion(model(params, x, settings["weighted"]), y)
        rows.append(params.detach().tolist())
        losses.append(loss.item())
        if settings["optimizer"] != "accumulate":
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return dict(
        name=name, data=DATA, xs=xs.tolist(), ys=ys.tolist(), **settings,
        paramOrder="c, then (m, b, w) per unit" if settings["weighted"] else "(m, b) per unit",
        params=rows, losses=losses,
        note="losses[i] is the loss before update i+1; the last one is the loss after the last update")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="runs to make; all that are listed here if none is named")
    parser.add_argument("--steps", type=int, default=200, help="updates of a run not listed in OTHERS")
    parser.add_argument("--to", type=pathlib.Path, default=GOLDEN, help="folder to write to")
    given = parser.parse_args()
    every = list(OTHERS) + [loss + "-" + optimizer for loss in LOSSES
                            for optimizer in OPTIMIZERS if optimizer not in ("accumulate", "adamax")]
    torch.set_default_dtype(torch.float64)
    for each in given.names or every:
        (given.to / (each + ".json")).write_text(json.dumps(run(each, given.steps)))
        print(each)
