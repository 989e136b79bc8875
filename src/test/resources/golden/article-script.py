import numpy as np
import torch

torch.set_default_dtype(torch.float64)

random = np.random.RandomState(42)
x = np.linspace(-2, 2, 20)
y = 3 * x**2 + 2 * x + 1
y += y * random.normal(scale=0.15, size=x.shape)
y += random.normal(scale=1.5, size=x.shape)
x, y = torch.from_numpy(x), torch.from_numpy(y)

# m, b for each unit
params = torch.tensor([0.5, 0.5, -0.5, -0.5], dtype=torch.float64, requires_grad=True)


def model(x):
    m, b = params[0::2], params[1::2]
    return torch.relu(m * x[:, None] + b).sum(dim=1)


criterion = torch.nn.L1Loss()
optimizer = torch.optim.SGD([params], lr=0.01)

for step in range(1, 41):
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    if not (criterion(model(x), y) <= 1e12 and params.abs().max() <= 1e12):
        break  # it diverges
    print(f"loss_{step}: {loss:.2f} - {[params]}")
