package reludescent.web.element;

import reludescent.state.Store;
import reludescent.web.dom.Palette;
import reludescent.web.panel.ArithmeticPanel;
import reludescent.web.panel.ComparePanel;
import reludescent.web.panel.DataPanel;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.LandscapePanel;
import reludescent.web.panel.LogPanel;
import reludescent.web.panel.LossPanel;
import reludescent.web.panel.Panel;
import reludescent.web.panel.ParametersPanel;
import reludescent.web.panel.PresetsPanel;
import reludescent.web.panel.SharePanel;
import reludescent.web.panel.TrainingPanel;
import reludescent.web.panel.TransportPanel;
import reludescent.web.panel.UnitsPanel;

/** The panels an element can be asked for by name; names have blanks between them. */
final class Panels {
  static final String NAMES = "fit units parameters data training transport loss landscape arithmetic log compare presets share";

  /** Those that stand beside the fit where there is room. */
  static final String ASIDE = "parameters presets compare data training units share";

  /** An element with at least these is laid out as a lab: all of it in one window, where that is large enough. */
  static final String LAB = "fit loss landscape transport parameters";

  private Panels() {}

  /** @param name one of {@link #NAMES} */
  static Panel make(String name, Store store, Palette palette, Attributes attributes, HelpSheet help) {
    if (name.equals("fit")) {
      return new FitPanel(store, palette, attributes);
    } else if (name.equals("parameters")) {
      return new ParametersPanel(store);
    } else if (name.equals("data")) {
      return new DataPanel(store);
    } else if (name.equals("training")) {
      return new TrainingPanel(store);
    } else if (name.equals("transport")) {
      return new TransportPanel(store, help);
    } else if (name.equals("loss")) {
      return new LossPanel(store, palette);
    } else if (name.equals("landscape")) {
      return new LandscapePanel(store, palette);
    } else if (name.equals("units")) {
      return new UnitsPanel(palette, attributes);
    } else if (name.equals("compare")) {
      return new ComparePanel(store);
    } else if (name.equals("presets")) {
      return new PresetsPanel(store);
    } else if (name.equals("share")) {
      return new SharePanel(store, palette, attributes);
    } else if (name.equals("arithmetic")) {
      return new ArithmeticPanel(store);
    }
    return new LogPanel(store);
  }
}
