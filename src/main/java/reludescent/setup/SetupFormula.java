package reludescent.setup;

import reludescent.data.Formula;
import reludescent.data.FormulaException;
import reludescent.data.FormulaReader;
import reludescent.data.Targets;
import reludescent.text.NumberText;

/** A typed function for the points, where the target is one. */
public final class SetupFormula extends SetupField {
  private static final String ALLOWED = "a formula of x, as in 3x^2 + 2x + 1";

  SetupFormula() {
    super("data.formula", "or a formula of x", "Any formula of x, as in sin(2x) + |x|.");
  }

  /** The formula, or null where the target is none. */
  public Formula get(Setup setup) {
    return Settings.function(setup).target().made() instanceof Formula formula ? formula : null;
  }

  /** A setup with another formula, whose points lie on it. */
  public Setup put(Setup setup, Formula value) {
    return setup.withData(Settings.function(setup).withTarget(Targets.typed(value)));
  }

  @Override
  public String allowed(NumberText numbers) {
    return ALLOWED;
  }

  @Override
  public boolean isIn(Setup setup) {
    return Settings.isFunction(setup) && Settings.function(setup).target().kind() == Targets.FORMULA;
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields data = levels.at("data");
    if (!(data.take("formula") instanceof Value.Text text)) {
      throw data.refusal("formula", data.take("formula"), ALLOWED);
    }
    try {
      return put(before, FormulaReader.read(text.value(), levels.numbers()));
    } catch (FormulaException wrong) {
      throw data.refusal("formula", text, ALLOWED + ": " + wrong.getMessage());
    }
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    tree.put(path(), new Value.Text(get(setup).text()));
  }
}
