"""PyTorch on the CPU, told what to do by lines of JSON, answering each with one: see lib/python.mjs."""
import array
import json
import sys
import time

import torch


class Run:
    def __init__(self, job, folder, precision):
        self.dtype = getattr(torch, precision)
        self.loss = torch.nn.MSELoss() if job["loss"] == "mse" else torch.nn.L1Loss()
        self.rate = job["learningRate"]
        self.x = self.read(folder + "/xs").unsqueeze(1)
        self.y = self.read(folder + "/ys")
        self.start = self.read(folder + "/start")
        self.widths = [1, *job["layers"], 1] if "layers" in job else None
        self.restart()

    def read(self, file):
        numbers = array.array("d")
        with open(file, "rb") as stream:
            numbers.frombytes(stream.read())
        return torch.tensor(numbers, dtype=torch.float64).to(self.dtype)

    def restart(self):
        if self.widths:
            self.restart_network()
            return
        self.m = self.start[0::2].clone().requires_grad_()
        self.b = self.start[1::2].clone().requires_grad_()
        self.optimizer = torch.optim.SGD([self.m, self.b], lr=self.rate)

    def restart_network(self):
        torch.set_num_threads(1)
        modules = []
        at = 0
        for inputs, outputs in zip(self.widths, self.widths[1:]):
            linear = torch.nn.Linear(inputs, outputs, dtype=self.dtype)
            for tensor in (linear.weight, linear.bias):
                tensor.data = self.start[at:at + tensor.numel()].clone().reshape(tensor.shape)
                at += tensor.numel()
            modules += [linear, torch.nn.ReLU()]
        self.network = torch.nn.Sequential(*modules[:-1])
        self.optimizer = torch.optim.SGD(self.network.parameters(), lr=self.rate)

    def values(self):
        if self.widths:
            return self.network(self.x).squeeze(1)
        return torch.relu(self.x * self.m + self.b).sum(1)

    def advance(self, steps):
        for _ in range(steps):
            self.optimizer.zero_grad()
            loss = self.loss(self.values(), self.y)
            loss.backward()
            self.optimizer.step()

    def params(self):
        if self.widths:
            return torch.cat([tensor.detach().flatten() for tensor in self.network.parameters()]).tolist()
        return torch.stack([self.m, self.b], 1).flatten().tolist()

    def segment(self, steps):
        self.restart()
        begin = time.perf_counter()
        self.advance(steps)
        return (time.perf_counter() - begin) * 1000


def warm_up(run, cap, milliseconds):
    steps = 1
    while run.segment(steps) < milliseconds and steps < cap:
        steps = min(2 * steps, cap)
    return steps


def timed(run, segment, milliseconds):
    time_spent = steps = 0
    while time_spent < milliseconds:
        time_spent += run.segment(segment)
        steps += segment
    return time_spent * 1000 / steps


run = None
for line in sys.stdin:
    call = json.loads(line)
    answer = None
    if call["do"] == "prepare":
        run = Run(call["job"], call["folder"], call["precision"])
    elif call["do"] == "paramsAfter":
        run.restart()
        run.advance(call["steps"])
        answer = run.params()
    elif call["do"] == "warmUp":
        answer = warm_up(run, call["cap"], call["milliseconds"])
    elif call["do"] == "time":
        answer = timed(run, call["segment"], call["milliseconds"])
    print(json.dumps({"answer": answer}), flush=True)
