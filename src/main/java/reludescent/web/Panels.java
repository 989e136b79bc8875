package reludescent.web;

import java.util.List;
import reludescent.app.Store;

/** The panels an element can be asked for by name. */
final class Panels {
  static final List<String> NAMES = List.of("fit", "units", "parameters", "data", "training", "transport", "loss", "landscape",
      "arithmetic", "log", "compare", "presets", "share");

  /** Those that stand beside the fit where there is room. */
  static final List<String> ASIDE = List.of("parameters", "presets", "compare", "data", "training", "units", "share");

  private Panels() {}

  static Panel make(String name, Store store, Palette palette, Attributes attributes, HelpSheet help) {
    return switch (name) {
      case "fit" -> new FitPanel(store, palette, attributes);
      case "parameters" -> new ParametersPanel(store);
      case "data" -> new DataPanel(store);
      case "training" -> new TrainingPanel(store);
      case "transport" -> new TransportPanel(store, help);
      case "loss" -> new LossPanel(store, palette);
      case "landscape" -> new LandscapePanel(store, palette);
      case "units" -> new UnitsPanel(palette, attributes);
      case "compare" -> new ComparePanel(store);
      case "presets" -> new PresetsPanel(store);
      case "share" -> new SharePanel(store, palette, attributes);
      case "arithmetic" -> new ArithmeticPanel(store);
      case "log" -> new LogPanel(store);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
