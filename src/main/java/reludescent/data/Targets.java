package reludescent.data;

import java.util.List;
import reludescent.math.Elementary;
import reludescent.math.Limit;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/** The target functions a setup can name, and {@link #FORMULA}, which stands for a typed one. */
public final class Targets {
  public static final Kind<Target> QUADRATIC =
      new Kind<>("quadratic", "a x\u00b2 + b x + c", List.of(of("a", 3), of("b", 2), of("c", 1)),
          at -> new Quadratic(at[0], at[1], at[2]),
          "{a} * x**2 + {b} * x + {c}");
  public static final Kind<Target> LINE =
      new Kind<>("line", "a x + b", List.of(of("a", 2), of("b", 1)),
          at -> x -> at[0] * x + at[1],
          "{a} * x + {b}");
  public static final Kind<Target> ABSOLUTE =
      new Kind<>("absolute", "a |x \u2212 b| + c", List.of(of("a", 3), of("b", 0), of("c", 1)),
          at -> x -> Math.abs(x - at[1]) * at[0] + at[2],
          "{a} * np.abs(x - {b}) + {c}");
  public static final Kind<Target> CUBIC =
      new Kind<>("cubic", "a x\u00b3 + b x\u00b2 + c x + d", List.of(of("a", 1), of("b", 0), of("c", -2), of("d", 1)),
          at -> x -> x * x * x * at[0] + x * x * at[1] + at[2] * x + at[3],
          "{a} * x**3 + {b} * x**2 + {c} * x + {d}");
  public static final Kind<Target> SINE =
      new Kind<>("sine", "a sin(b x + c) + d", List.of(of("a", 3), of("b", 2), of("c", 0), of("d", 2)),
          at -> x -> Elementary.sin(at[1] * x + at[2]) * at[0] + at[3],
          "{a} * np.sin({b} * x + {c}) + {d}");
  public static final Kind<Target> STEP =
      new Kind<>("step", "a where x > b, else c", List.of(of("a", 5), of("b", 0), of("c", 0)),
          at -> x -> x > at[1] ? at[0] : at[2],
          "np.where(x > {b}, {a}, {c}) * 1.0");
  public static final Kind<Target> HINGE =
      new Kind<>("hinge", "a max(0, x \u2212 b) + c", List.of(of("a", 3), of("b", 0), of("c", 1)),
          at -> x -> Math.max(0, x - at[1]) * at[0] + at[2],
          "{a} * np.maximum(0, x - {b}) + {c}");
  public static final Kind<Target> BUMP =
      new Kind<>("bump", "a exp(\u2212((x \u2212 b) / c)\u00b2) + d",
          List.of(of("a", 5), of("b", 0), coefficient(new Setting("c", 0.8, 1e-6, Limit.LARGEST, false, 0.1, 5)), of("d", 0)),
          at -> x -> {
            double z = (x - at[1]) / at[2];
            return Elementary.exp(-z * z) * at[0] + at[3];
          },
          "{a} * np.exp(-((x - {b}) / {c})**2) + {d}");

  public static final List<Kind<Target>> ALL =
      List.of(QUADRATIC, LINE, ABSOLUTE, CUBIC, SINE, STEP, HINGE, BUMP);

  /** The kind of a typed {@link Formula}, which has a text where others have coefficients. */
  public static final Kind<Target> FORMULA = Kind.plain("formula", "a formula of your own", null);

  /** All of them, the typed formula last. */
  public static final List<Kind<Target>> WITH_FORMULA =
      List.of(QUADRATIC, LINE, ABSOLUTE, CUBIC, SINE, STEP, HINGE, BUMP, FORMULA);

  private Targets() {}

  /** A typed formula as a choice of target. */
  public static Choice<Target> typed(Formula formula) {
    return new Choice<>(FORMULA, new double[0], formula);
  }

  private static Setting of(String name, double initial) {
    return coefficient(Setting.any(name, initial, -5, 5));
  }

  private static Setting coefficient(Setting setting) {
    return setting.explained(setting.name(), "A number in the function above.");
  }
}
