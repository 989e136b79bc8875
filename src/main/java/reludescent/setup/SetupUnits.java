package reludescent.setup;

import reludescent.model.DrawnStart;
import reludescent.model.UnitSum;
import reludescent.registry.Setting;

/** How many units a sum has: told where a rule starts them, while parameters given one by one tell it themselves. */
final class SetupUnits extends SetupNumber {
  SetupUnits() {
    super("model", Setting.whole("units", 2, 1, UnitSum.MOST_UNITS, 1, 16).explained("units", "How many ReLUs are added up."),
        Settings::isSum, setup -> Settings.sum(setup).units(),
        (setup, units) -> Settings.reshaped(setup,
            new UnitSum((int) units, Settings.sum(setup).weighted(), setup.model().activation())));
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    if (setup.start() instanceof DrawnStart) {
      tree.put(path(), new Value.Num(get(setup)));
    }
  }
}
