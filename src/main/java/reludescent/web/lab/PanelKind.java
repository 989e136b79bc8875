package reludescent.web.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import reludescent.web.form.DataPanel;
import reludescent.web.form.ModelPanel;
import reludescent.web.form.ParametersPanel;
import reludescent.web.form.TrainingPanel;
import reludescent.web.panel.ArithmeticPanel;
import reludescent.web.panel.ComparePanel;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.LandscapePanel;
import reludescent.web.panel.LogPanel;
import reludescent.web.panel.LossPanel;
import reludescent.web.panel.Panel;
import reludescent.web.panel.PresetsPanel;
import reludescent.web.panel.SharePanel;
import reludescent.web.panel.Surroundings;
import reludescent.web.panel.TransportPanel;
import reludescent.web.panel.UnitsPanel;

/** The panels an element can be asked for. */
public enum PanelKind {
  FIT("fit", Place.MAIN, "", FitPanel::new),
  UNITS("units", Place.BESIDE, "", UnitsPanel::new),
  PARAMETERS("parameters", Place.BESIDE, "", ParametersPanel::new),
  MODEL("model", Place.BESIDE, "Units and start", ModelPanel::new),
  DATA("data", Place.BESIDE, "Data", DataPanel::new),
  TRAINING("training", Place.BESIDE, "", TrainingPanel::new),
  TRANSPORT("transport", Place.MAIN, "", TransportPanel::new),
  LOSS("loss", Place.MAIN, "", LossPanel::new),
  LANDSCAPE("landscape", Place.MAIN, "", LandscapePanel::new),
  ARITHMETIC("arithmetic", Place.MAIN, "", ArithmeticPanel::new),
  LOG("log", Place.MAIN, "", LogPanel::new),
  COMPARE("compare", Place.BESIDE, "Compare", ComparePanel::new),
  PRESETS("presets", Place.BESIDE, "Examples", PresetsPanel::new),
  SHARE("share", Place.BESIDE, "Share", SharePanel::new);

  /** Where a panel stands where there is room for two columns. */
  private enum Place { MAIN, BESIDE }

  private final String key;
  private final Place place;
  private final String fold;
  private final Function<Surroundings, Panel> maker;

  PanelKind(String key, Place place, String fold, Function<Surroundings, Panel> maker) {
    this.key = key;
    this.place = place;
    this.fold = fold;
    this.maker = maker;
  }

  /** Its name in the {@code panels} attribute. */
  public String key() {
    return key;
  }

  /** Whether it stands beside the fit where there is room. */
  public boolean isBeside() {
    return place == Place.BESIDE;
  }

  /** What it is folded up under in an element among other things, or an empty text where it is not folded. */
  public String fold() {
    return fold;
  }

  /** Makes one; a style sheet of the page around it finds it as a part of that name. */
  public Panel make(Surroundings surroundings) {
    Panel panel = maker.apply(surroundings);
    panel.element.getClassList().add(key);
    panel.element.setAttribute("part", key);
    return panel;
  }

  /** The panel of that name, or null. */
  public static PanelKind named(String key) {
    for (PanelKind kind : values()) {
      if (kind.key.equals(key)) {
        return kind;
      }
    }
    return null;
  }

  /** The names of all panels, as messages list them. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (PanelKind kind : values()) {
      keys.add(kind.key);
    }
    return keys;
  }
}
