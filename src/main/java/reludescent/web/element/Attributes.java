package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.math.Interval;
import reludescent.math.Limit;
import reludescent.setup.Given;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.text.Parts;
import reludescent.web.api.JsValues;
import reludescent.web.dom.Dom;
import reludescent.web.lab.PanelKind;

/**
 * What an element's attributes ask for.
 *
 * @param panels the panels, in order
 * @param setup the run
 * @param step the step shown at first
 * @param autoplay whether it plays at once
 * @param permalink whether the setup is taken from the page's address, and kept there
 * @param xRange what the x axis shows, or null for what the data need
 * @param yRange what the y axis shows, or null for what the data need
 */
record Attributes(
    List<PanelKind> panels,
    Setup setup,
    int step,
    boolean autoplay,
    boolean permalink,
    Interval xRange,
    Interval yRange) {
  /** @throws SetupException naming the attribute that is wrong and what is allowed */
  static Attributes of(HTMLElement host) {
    theme(host);
    return new Attributes(
        panels(host), setup(host), step(host), host.hasAttribute("autoplay"), host.hasAttribute("permalink"),
        range(host, "x-range"), range(host, "y-range"));
  }

  private static List<PanelKind> panels(HTMLElement host) {
    String given = Dom.words(host, "panels");
    if (given == null) {
      return List.of(PanelKind.FIT, PanelKind.TRANSPORT);
    }
    List<PanelKind> kinds = new ArrayList<>();
    for (String name : Parts.of(given, ' ')) {
      PanelKind kind = PanelKind.named(name);
      if (kind == null) {
        throw new SetupException("attribute panels", Given.quoted(name), String.join(", ", PanelKind.keys()));
      }
      kinds.add(kind);
    }
    if (kinds.isEmpty()) {
      throw new SetupException("attribute panels", "nothing", String.join(", ", PanelKind.keys()));
    }
    return kinds;
  }

  private static Setup setup(HTMLElement host) {
    String given = host.getAttribute("setup");
    try {
      return given == null ? Setup.article() : SetupReader.readSoon(JsValues.parseSetupText(given), numbers());
    } catch (SetupException wrong) {
      throw wrong.within("attribute setup");
    }
  }

  private static int step(HTMLElement host) {
    String given = host.getAttribute("step");
    if (given == null) {
      return 0;
    }
    return step(numbers().parse(given), "attribute step", Given.quoted(given));
  }

  /** @throws SetupException that names {@code place} and what was given, for what is no step */
  static int step(double step, String place, String given) {
    if (!Settings.STEPS.allows(step)) {
      throw new SetupException(place, given, Settings.STEPS.allowedOne(numbers()));
    }
    return (int) step;
  }

  private static void theme(HTMLElement host) {
    String given = host.getAttribute("theme");
    if (given != null && !given.equals("auto") && !given.equals("light") && !given.equals("dark")) {
      throw new SetupException("attribute theme", Given.quoted(given), "auto, light, dark");
    }
  }

  private static Interval range(HTMLElement host, String name) {
    String given = Dom.words(host, name);
    if (given == null) {
      return null;
    }
    List<String> ends = Parts.of(given, ' ');
    double from = ends.size() == 2 ? numbers().parse(ends.get(0)) : Double.NaN;
    double to = ends.size() == 2 ? numbers().parse(ends.get(1)) : Double.NaN;
    if (!(from < to && Limit.holds(from) && Limit.holds(to))) {
      throw new SetupException("attribute " + name, Given.quoted(given), "two numbers, the smaller first, as in \"-2 2\"");
    }
    return new Interval(from, to);
  }
}
