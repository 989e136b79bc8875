package reludescent.web.dom;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.plot.Ink;

/** The colours and the font of an element, as its style sheet and the page around it set them. */
public final class Palette {
  private final HTMLElement host;
  private final Runnable changed;
  private final String[] colours = new String[Ink.values().length];
  private String map;
  private int version;
  private String family = "sans-serif";

  /** @param changed is told when something drawn in these colours has to be drawn anew */
  public Palette(HTMLElement host, Runnable changed) {
    this.host = host;
    this.changed = changed;
  }

  /** Asks for a new drawing. */
  public void changed() {
    changed.run();
  }

  /** Reads them anew: at first, and whenever light and dark may have changed. */
  public void refresh() {
    for (Ink ink : Ink.values()) {
      colours[ink.ordinal()] = Dom.styleOf(host, "--rd-" + ink.cssName());
    }
    version++;
    map = Dom.styleOf(host, "--rd-map");
    family = Dom.styleOf(host, "font-family");
  }

  /** The colour of an ink, as CSS writes it. */
  public String colour(Ink ink) {
    return colours[ink.ordinal()];
  }

  /** Another number after each refresh. */
  public int version() {
    return version;
  }

  /** The stops of the colour map, as {@code r g b, r g b, ...}. */
  public String map() {
    return map;
  }

  /** The families of the element's font, as CSS lists them. */
  public String family() {
    return family;
  }

  /** The element's font in a size, as a canvas takes it; sizes are rounded down to whole px. */
  public String font(double sizePx, boolean bold) {
    return (bold ? "600 " : "") + (int) sizePx + "px " + family;
  }
}
