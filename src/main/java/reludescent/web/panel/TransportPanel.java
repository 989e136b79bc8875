package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.data.FunctionData;
import reludescent.setup.SetupEdit;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.dom.Popup;

/** Stepping through a run, in one row: first, back, play, forward, last, a track over all steps, the speed, and what is needed less often. */
public final class TransportPanel extends Panel {
  private static final double[] SPEEDS = {0.1, 0.25, 0.5, 1, 2, 5, 10, 100, Double.POSITIVE_INFINITY};

  private final Store store;
  private final Html html;
  private final HTMLElement first;
  private final HTMLElement back;
  private final HTMLElement play;
  private final HTMLElement forward;
  private final HTMLElement last;
  private final HTMLElement backwards;
  private final HTMLElement target;
  private final HTMLElement undo;
  private final HTMLElement redo;
  private final Track track;
  private final HTMLElement progress;
  private final HTMLElement way;
  private boolean isPlaying;

  public TransportPanel(Surroundings around) {
    super(around.html().group("Transport"));
    store = around.store();
    html = around.html();
    first = button(Icon.FIRST, "First", "Home", new Action.GoTo(0));
    back = button(Icon.BACK, "Back", "\u2190", new Action.MoveBy(-1));
    play = button(Icon.PLAY, "Play", "Space", new Action.TogglePlaying());
    play.setClassName("play");
    forward = button(Icon.FORWARD, "Forward", "\u2192", new Action.MoveBy(1));
    last = button(Icon.LAST, "Last", "End", new Action.GoToLast());
    first.getClassList().add("wide");
    last.getClassList().add("wide");
    progress = html.element("progress", "");
    progress.setAttribute("aria-label", "Steps computed");
    way = html.div("way", progress, html.button("Cancel", () -> store.dispatch(new Action.Cancel())));
    way.setHidden(true);
    track = new Track(around, way);
    backwards = html.button("Backwards", () -> store.dispatch(new Action.TogglePlayingBack()));
    target = html.button("Show the true function",
        () -> store.look(store.state().view().withTarget(!store.state().view().target())));
    undo = html.button("Undo", () -> store.dispatch(new Action.Undo()));
    redo = html.button("Redo", () -> store.dispatch(new Action.Redo()));
    add(first, back, play, forward, last, track.element, speed(), more(around));
  }

  private HTMLElement button(Icon icon, String name, String key, Action action) {
    return html.button(icon, name, key, () -> store.dispatch(action));
  }

  private HTMLElement speed() {
    HTMLElement select = html.element("select", "speed wide");
    select.setAttribute("aria-label", "Speed");
    for (double speed : SPEEDS) {
      boolean limited = speed < Double.POSITIVE_INFINITY;
      HTMLElement option = html.text("option", "", limited ? numbers().shortest(speed) + "\u00d7" : "fastest");
      option.setAttribute("value", limited ? numbers().shortest(speed) : "Infinity");
      select.appendChild(option);
    }
    Dom.setValue(select, "1");
    Dom.on(select, "change", event -> store.dispatch(new Action.SetSpeed(number(select))));
    return select;
  }

  /** What is needed less often, in a menu that goes once something in it has been chosen. */
  private HTMLElement more(Surroundings around) {
    HTMLElement menu = html.div("menu", backwards,
        html.button("Lowest loss", () -> store.dispatch(new Action.GoToLowest())),
        html.button("New random start", () -> store.dispatch(
            new Action.ChangeSetup(new SetupEdit(store.state().setup()).newRandomStart().read(numbers()), false))),
        target);
    if (!around.lab()) {
      menu.appendChild(undo);
      menu.appendChild(redo);
      menu.appendChild(html.button("Start over", () -> store.dispatch(new Action.Reset())));
      menu.appendChild(html.button("Keys", around.keys()::open));
    }
    Popup popup = new Popup(html.button(Icon.MORE, "More", "", () -> { }), menu);
    Dom.on(menu, "click", event -> popup.close());
    return html.element("span", "", popup.button(), popup.content());
  }

  @Override
  public void render(AppState state) {
    boolean run = state.hasRun();
    int planned = state.plannedSteps();
    if (isPlaying != state.playback().isPlaying()) {
      isPlaying = !isPlaying;
      Dom.clear(play);
      play.appendChild(html.icon(isPlaying ? Icon.PAUSE : Icon.PLAY));
      html.name(play, isPlaying ? "Pause" : "Play", "Space");
    }
    Dom.setAttribute(play, "disabled", run && planned > 0 ? null : "");
    track.render(state);
    boolean atStart = state.step() == 0;
    boolean atEnd = state.step() >= planned;
    disable(first, atStart);
    disable(back, atStart);
    disable(backwards, atStart);
    disable(forward, atEnd);
    disable(last, atEnd);
    Dom.setAttribute(target, "aria-pressed", state.view().target() ? "true" : "false");
    disable(target, !(state.setup().data() instanceof FunctionData));
    disable(undo, !state.canUndo());
    disable(redo, !state.canRedo());
    way.setHidden(!state.isOnTheWay());
    if (state.isOnTheWay()) {
      Dom.setAttribute(progress, "max", "" + state.playback().wanted());
      Dom.setAttribute(progress, "value", "" + state.step());
    }
  }

  /** Marks a button that leads nowhere, without taking the focus away if it was just pressed. */
  private static void disable(HTMLElement button, boolean nowhere) {
    Dom.setAttribute(button, "aria-disabled", nowhere ? "true" : null);
  }

  @JSBody(params = "control", script = "return Number(control.value);")
  private static native double number(HTMLElement control);
}
