package reludescent.web.page;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.SetupException;
import reludescent.web.dom.Dom;
import reludescent.web.element.Figure;
import reludescent.web.element.Figures;

/**
 * Lets the text of a page drive its figures and speak of them, without a script of its own: elements with
 * {@code data-relu-descent="id"} are {@link Links}, {@link Controls}, {@link Outputs}, {@link Checks} or {@link Lights}.
 */
final class PageText {
  private static final String LINK = "[" + Marks.FIGURE + "]" + Links.SELECTOR;
  private static final String CONTROL = "[" + Marks.FIGURE + "]" + Controls.SELECTOR;
  private static final String LIGHT = "[" + Marks.FIGURE + "]" + Lights.SELECTOR;

  private final Figures figures;

  private PageText(Figures figures) {
    this.figures = figures;
  }

  static void start(Figures figures) {
    PageText text = new PageText(figures);
    figures.listen(text::show);
    for (String type : List.of("click", "keydown")) {
      Dom.on(Marks.document(), type, text::press);
    }
    for (String type : List.of("input", "change")) {
      Dom.on(Marks.document(), type, text::control);
    }
    for (String type : List.of("pointerover", "pointerout", "focusin", "focusout")) {
      Dom.on(Marks.document(), type, text::light);
    }
    Dom.on(Marks.document(), "click", Terms::press);
    Dom.on(Marks.document(), "click", Benchmark::press);
    Marks.onRead(() -> {
      Marks.each(LINK, Links::prepare);
      Marks.each(Checks.SELECTOR, Checks::recall);
      Checks.countAll();
    });
  }

  /** Has all that speaks of a figure follow it. */
  private void show(Figure figure) {
    String id = figure.host().getId();
    if (id.isEmpty()) {
      return;
    }
    each(id, Links.SELECTOR, figure, link -> Links.show(link, figure.store().state()));
    each(id, Controls.SELECTOR, figure, control -> Controls.show(control, figure.store().state()));
    each(id, LabLinks.SELECTOR, figure, link -> LabLinks.show(link, figure.store().state()));
    each(id, Outputs.SELECTOR, figure, output -> Outputs.show(output, figure.store().state()));
    each(id, Checks.SELECTOR, figure, check -> Checks.show(check, figure.store().state()));
  }

  private static void each(String id, String selector, Figure figure, Marks.Taker taker) {
    Marks.each(Marks.of(id, selector), element -> guarded(element, figure, () -> taker.take(element)));
  }

  private void press(Event event) {
    HTMLElement link = Marks.around(event, LINK);
    Figure figure = figureOf(link);
    boolean isKey = event.getType().equals("keydown");
    String key = isKey ? ((KeyboardEvent) event).getKey() : "";
    boolean pressed = !isKey || "button".equals(link == null ? null : link.getAttribute("role")) && (key.equals("Enter") || key.equals(" "));
    if (figure != null && pressed) {
      event.preventDefault();
      guarded(link, figure, () -> Links.follow(link, figure));
    }
  }

  private void control(Event event) {
    HTMLElement control = Marks.around(event, CONTROL);
    Figure figure = figureOf(control);
    boolean goesOn = event.getType().equals("input");
    if (figure != null) {
      if (!goesOn || "range".equals(control.getAttribute("type"))) {
        guarded(control, figure, () -> Controls.take(control, figure, goesOn));
      }
    } else {
      HTMLElement x = Marks.around(event, "input[id]");
      if (x != null) { // numbers taken there
        Marks.each("[data-x=\"" + x.getId() + "\"]", output -> {
          Figure of = figureOf(output);
          if (of != null && of.isMade()) {
            guarded(output, of, () -> Outputs.show(output, of.store().state()));
          }
        });
      }
    }
  }

  private void light(Event event) {
    HTMLElement term = Marks.around(event, LIGHT);
    Figure figure = figureOf(term);
    if (figure != null) {
      boolean on = event.getType().equals("pointerover") || event.getType().equals("focusin");
      guarded(term, figure, () -> {
        if (on) {
          Lights.light(term, figure);
        } else {
          Lights.unlight(term, figure);
        }
      });
    }
  }

  /** The figure that an element speaks of; null where there is none, or it shows nothing. */
  private Figure figureOf(HTMLElement element) {
    Figure figure = element == null ? null : figures.of(element.getAttribute(Marks.FIGURE));
    return figure == null || figure.store() == null ? null : figure;
  }

  /** Says beside an element what it asks for that cannot be; the figure stays as it was. */
  private static void guarded(HTMLElement element, Figure figure, Runnable runnable) {
    String message = null;
    try {
      runnable.run();
    } catch (SetupException wrong) {
      message = wrong.getMessage();
      figure.complain(message);
    }
    Dom.setAttribute(element, "aria-invalid", message == null ? null : "true");
    Complaints.show(element, message);
  }
}
