package reludescent.web;

import java.util.List;
import reludescent.app.Store;

/** The panels an element can be asked for by name. */
final class Panels {
  static final List<String> NAMES = List.of("fit", "parameters", "data", "training", "share", "transport", "loss", "arithmetic", "log");

  /** Those that stand beside the fit where there is room. */
  static final List<String> ASIDE = List.of("parameters", "data", "training", "share");

  private Panels() {}

  static Panel make(String name, Store store, Palette palette, Attributes attributes, HelpSheet help) {
    return switch (name) {
      case "fit" -> new FitPanel(store, palette, attributes);
      case "parameters" -> new ParametersPanel(store);
      case "data" -> new DataPanel(store);
      case "training" -> new TrainingPanel(store);
      case "transport" -> new TransportPanel(store, help);
      case "loss" -> new LossPanel(store, palette);
      case "share" -> new SharePanel();
      case "arithmetic" -> new ArithmeticPanel();
      case "log" -> new LogPanel(store);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
