"""Makes activations/torch.json: what PyTorch's activations give in float64, and their derivatives, at kinks and elsewhere.

Run it with PyTorch installed: python3 activations.py > ../resources/golden/activations/torch.json
"""
import json
import torch

KINDS = dict(
    relu=torch.nn.ReLU(), leaky=torch.nn.LeakyReLU(), hardtanh=torch.nn.Hardtanh(), identity=torch.nn.Identity(),
    elu=torch.nn.ELU(), silu=torch.nn.SiLU(), softplus=torch.nn.Softplus(), tanh=torch.nn.Tanh(), sigmoid=torch.nn.Sigmoid())
PLACES = [-800.0, -40.0, -20.5, -5.0, -2.0, -1.0000000000000002, -1.0, -0.9999999999999999, -0.5, -0.3, -0.01, -1e-9, -1e-300, 0.0,
          1e-300, 1e-9, 0.01, 0.3, 0.5, 0.9999999999999999, 1.0, 1.0000000000000002, 2.0, 5.0, 19.999, 20.0, 20.001, 40.0, 800.0]

z = torch.tensor(PLACES, dtype=torch.float64)
result = dict(z=PLACES)
for name, activation in KINDS.items():
    at = z.clone().requires_grad_(True)
    value = activation(at)
    value.sum().backward()
    result[name] = dict(value=value.tolist(), derivative=at.grad.tolist())
print(json.dumps(result))
