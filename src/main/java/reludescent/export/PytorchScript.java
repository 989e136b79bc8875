package reludescent.export;

import reludescent.data.DataSpec;
import reludescent.data.Formula;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.NoData;
import reludescent.data.Noise;
import reludescent.data.PointData;
import reludescent.model.Network;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.registry.Setting;
import reludescent.run.Run;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.text.NumberText;
import reludescent.train.EarlyStopping;

/**
 * A setup as a Python script that needs PyTorch and NumPy and nothing else: it makes the same points, trains
 * the same model and prints a line a step, for the article's setup the article's lines.
 */
public final class PytorchScript {
  private final Run run;
  private final Setup setup;
  private final NumberText numbers;
  private final StringBuilder script = new StringBuilder();

  private PytorchScript(Run run, NumberText numbers) {
    this.run = run;
    this.setup = run.setup();
    this.numbers = numbers;
  }

  /** @throws SetupException where there are no points to train on */
  public static String of(Setup setup, NumberText numbers) {
    if (setup.data() instanceof NoData) {
      throw new SetupException("data.kind", "\"none\"", "function, points, where there is training");
    }
    return of(Run.of(setup), numbers);
  }

  /** The script of a run that has points to train on. */
  public static String of(Run run, NumberText numbers) {
    return new PytorchScript(run, numbers).whole();
  }

  private String whole() {
    line("import numpy as np\nimport torch\n\ntorch.set_default_dtype(torch.float64)\n");
    data(setup.data());
    heldOut();
    line("x, y = torch.from_numpy(x), torch.from_numpy(y)");
    model();
    line("criterion = " + filled(setup.loss()));
    line("optimizer = " + filled(setup.optimizer()).replace("[params]", parameters()));
    String schedule = filled(setup.schedule());
    if (!schedule.isEmpty()) {
      line("scheduler = " + schedule);
    }
    loop(!schedule.isEmpty());
    return script.toString();
  }

  private void data(DataSpec data) {
    if (data instanceof FunctionData function) {
      line("random = np.random.RandomState(" + number(function.seed()) + ")");
      String range = number(function.range().from()) + ", " + number(function.range().to()) + ", "
          + function.count() + ")";
      line(function.spacedAtRandom() ? "x = np.sort(random.uniform(" + range + ")" : "x = np.linspace(" + range);
      line("y = " + (function.target().made() instanceof Formula formula
          ? formula.python() : filled(function.target())));
      if (function.noise() == Noise.ARTICLE) {
        line("y += y * random.normal(scale=" + number(function.scaleNoise()) + ", size=x.shape)");
      }
      if (function.noise() != Noise.NONE) {
        line("y += random.normal(scale=" + number(function.addNoise()) + ", size=x.shape)");
      }
    } else if (data instanceof PointData given) {
      line("x = np.array(" + list(given.points().xs()) + ", dtype=float)");
      line("y = np.array(" + list(given.points().ys()) + ", dtype=float)");
    }
  }

  /** Leaves out of training the points that {@link reludescent.data.HeldOut} chooses. */
  private void heldOut() {
    HeldOut heldOut = setup.heldOut();
    int out = run.heldOut().size();
    int points = run.data().size() + out;
    if (out > 0) {
      line("held_out = np.random.RandomState(" + number(heldOut.seed()) + ").permutation(" + points + ")[:" + out + "]");
      line("x, y = np.delete(x, held_out), np.delete(y, held_out)");
    }
  }

  private void model() {
    UnitSum sum = setup.model().asSum();
    if (sum == null) {
      network((Network) setup.model());
      return;
    }
    boolean weighted = sum.weighted();
    line(weighted ? "\n# c, then m, b, w for each unit" : "\n# m, b for each unit");
    line("params = torch.tensor(" + list(run.start()) + ", dtype=torch.float64, requires_grad=True)");
    String units = "torch.relu(m * x[:, None] + b)";
    if (!sum.isRectified()) {
      line("activation = " + filled(sum.activation()));
      units = "activation(m * x[:, None] + b)";
    }
    line("\n\ndef model(x):");
    line(weighted ? "    c, m, b, w = params[0], params[1::3], params[2::3], params[3::3]\n    return c + (w * " + units + ").sum(dim=1)"
        : "    m, b = params[0::2], params[1::2]\n    return " + units + ".sum(dim=1)");
    line("\n");
  }

  /** A module of PyTorch's own layers, whose parameters are looked at as one list of numbers. */
  private void network(Network network) {
    line("\nnet = torch.nn.Sequential(");
    int inputs = 1;
    for (int width : network.hidden()) {
      line("    torch.nn.Linear(" + inputs + ", " + width + "), " + filled(network.activation()) + ",");
      inputs = width;
    }
    line("    torch.nn.Linear(" + inputs + ", 1))");
    line("start = torch.tensor(" + list(run.start()) + ", dtype=torch.float64)");
    line("torch.nn.utils.vector_to_parameters(start, net.parameters())\n\n\ndef model(x):\n    return net(x[:, None])[:, 0]\n\n");
  }

  /** What an optimizer is given, and what is clipped. */
  private String parameters() {
    return setup.model().asSum() == null ? "net.parameters()" : "[params]";
  }

  private void loop(boolean scheduled) {
    boolean batched = setup.batch().size() > 0;
    EarlyStopping earlyStopping = setup.earlyStopping();
    boolean watched = earlyStopping.steps() > 0;
    if (batched) {
      line("shuffle, batches = np.random.RandomState(" + number(setup.batch().seed()) + "), []");
    }
    if (watched) {
      line("best, waited = float(\"inf\"), 0");
    }
    line("\nfor step in range(1, " + (setup.steps() + 1) + "):\n    loss = criterion(model(x), y)");
    if (watched) {
      line("    waited = 0 if loss < best - " + number(earlyStopping.eps())
          + " else waited + 1\n    best = loss.item() if waited == 0 else best\n    if waited >= " + earlyStopping.steps()
          + ":\n        break  # no better for so many steps");
    }
    if (setup.zeroGradients()) {
      line("    optimizer.zero_grad()");
    }
    if (batched) {
      line("    if not batches:  # a new epoch\n        order = torch.from_numpy(shuffle.permutation(len(x)))");
      line("        batches = list(order.split(" + setup.batch().size()
          + "))\n    batch = batches.pop(0)\n    criterion(model(x[batch]), y[batch]).backward()");
    } else {
      line("    loss.backward()");
    }
    if (setup.recipe().clipNorm() > 0) {
      line("    torch.nn.utils.clip_grad_norm_(" + parameters() + ", " + number(setup.recipe().clipNorm()) + ")");
    }
    line("    optimizer.step()");
    if (scheduled) {
      line("    scheduler.step()");
    }
    if (setup.model().asSum() == null) {
      line("    params = torch.nn.utils.parameters_to_vector(net.parameters()).detach()");
    }
    line("    if not (criterion(model(x), y) <= 1e12 and params.abs().max() <= 1e12):\n        break  # it diverges");
    line("    print(f\"loss_{step}: {loss:.2f} - {[params]}\")");
  }

  private void line(String text) {
    script.append(text).append('\n');
  }

  /** A kind's Python expression with the numbers put in: its own settings and the learning rate. */
  private <T> String filled(Choice<T> choice) {
    String text = replaced(choice.kind().python(), "learningRate", setup.learningRate());
    for (int i = 0; i < choice.values().length; i++) {
      Setting setting = choice.kind().settings().get(i);
      text = replaced(text, setting.name(), choice.values()[i]);
      if (setting.name().equals("weightDecay") && choice.values()[i] != setting.initial()) {
        text = text.substring(0, text.length() - 1) + ", weight_decay=" + number(choice.values()[i]) + ")";
      }
    }
    return text;
  }

  private String replaced(String text, String name, double value) {
    return text.replace("{" + name + "}", number(value));
  }

  private String number(double value) {
    return numbers.shortest(value);
  }

  /** A Python list, with line breaks where it is long. */
  private String list(double[] values) {
    StringBuilder text = new StringBuilder("[");
    int lineStart = 0;
    for (int i = 0; i < values.length; i++) {
      String number = number(values[i]);
      if (text.length() - lineStart + number.length() > 80) {
        text.append(i == 0 ? "" : ",").append("\n    ");
        lineStart = text.length() - 4;
      } else if (i > 0) {
        text.append(", ");
      }
      text.append(number);
    }
    return text.append(']').toString();
  }
}
