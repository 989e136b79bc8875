package reludescent.model;

import java.util.List;

/** The target functions a setup can name. */
public final class Targets {
  public static final Kind<Target> QUADRATIC =
      new Kind<>(
          "quadratic",
          "a x\u00b2 + b x + c",
          List.of(Setting.any("a", 3, -5, 5), Setting.any("b", 2, -5, 5), Setting.any("c", 1, -5, 5)),
          at -> new Quadratic(at[0], at[1], at[2]),
          "{a} * x**2 + {b} * x + {c}");

  public static final List<Kind<Target>> ALL = List.of(QUADRATIC);

  private Targets() {}
}
