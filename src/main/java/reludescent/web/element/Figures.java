package reludescent.web.element;

import java.util.ArrayList;
import java.util.List;

/** The figures of a page, and who is told when one of them shows something else. */
public final class Figures {
  private final List<Figure> figures = new ArrayList<>();
  private Listener listener = figure -> { };

  private Figures() {}

  /** Defines the element; those of the page are found here from then on. */
  public static Figures defined() {
    Figures figures = new Figures();
    ReluDescentElement.define(figures);
    return figures;
  }

  /** Is told that a figure shows something else. */
  public interface Listener {
    void shown(Figure figure);
  }

  /** Has one listener hear of all figures, in place of the one before. */
  public void listen(Listener newListener) {
    listener = newListener;
  }

  /** The first figure of that id, or null. */
  public Figure of(String id) {
    for (Figure figure : figures) {
      if (figure.host().getId().equals(id)) {
        return figure;
      }
    }
    return null;
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  void remove(Figure figure) {
    figures.remove(figure);
  }

  void shown(Figure figure) {
    listener.shown(figure);
  }
}
