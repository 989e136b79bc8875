"""Writes the lines that the article's training loop prints, by PyTorch's own formatting.

    python3 log_lines.py ../resources/golden
"""
import json
import pathlib
import sys

import torch

golden = pathlib.Path(sys.argv[1])


def line(i, loss, params):
    tensor = torch.tensor(params, requires_grad=True)
    return f"loss_{i}: {loss:.2f} - {[tensor]}"


run = json.loads((golden / "article.json").read_text())
lines = [line(i, run["losses"][i - 1], run["params"][i]) for i in range(1, run["steps"] + 1)]
(golden / "article-log.txt").write_text("\n".join(lines) + "\n")

# Tensors of every kind of layout. Each value is a float32, so that what is printed is what the test prints from doubles.
tensors = [
    [0.0], [0.0, 0.0], [1.0, -2.0], [1.0, 0.0, 1000.0], [1.0, 1001.0], [1e8, 2e8], [99999999.0, 100000000.0],
    [0.5, -0.25], [0.5, 500.0], [0.5, 500.5], [0.5, 501.0], [0.0001220703125, 0.125], [0.00006103515625, 0.0625],
    [-0.00006103515625, 0.0], [12345.5, 0.0], [123456792.0, 0.5], [-0.0, 1.5], [-0.0, 2.0], [1e-20, 1e20], [1e12, 1.0],
    [0.03125] * 5, [0.03125] * 6, [-0.03125] * 8, [0.5 * i for i in range(7)], [0.5 * i for i in range(9)],
    [0.5 * i for i in range(30)], [float(i) for i in range(40)], [10000.0 * i + 0.5 for i in range(13)],
    [0.25 * (i - 384) for i in range(769)], [0.5 * i for i in range(1001)], [2.0 ** i for i in range(100)],
]
tensors = [torch.tensor(t, dtype=torch.float32).tolist() for t in tensors]
(golden / "tensors.jsonl").write_text("".join(
    json.dumps({"values": t, "text": str(torch.tensor(t, requires_grad=True))}) + "\n" for t in tensors))
