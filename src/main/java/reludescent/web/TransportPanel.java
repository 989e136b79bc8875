package reludescent.web;

import static reludescent.web.BrowserNumberText.NUMBERS;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.SetupEdit;
import reludescent.app.Store;
import reludescent.app.Words;

/**
 * Stepping through a run: first, back, play, forward, last, a scrubber over all steps, the speed, where it stands, and below
 * them what is needed less often.
 */
final class TransportPanel implements Panel {
  private static final String FASTEST = "Infinity";
  private static final String[] SPEEDS = {"0.1", "0.25", "0.5", "1", "2", "5", "10", "100", "Infinity"};

  private final HTMLElement element = Dom.group("Steps");
  private final Store store;
  private final HTMLElement play;
  private final HTMLInputElement scrubber = Dom.input("range", "scrubber");
  private final HTMLElement speed = Dom.create("select", "");
  private final HTMLElement step = Dom.create("span", "readout step");
  private final HTMLElement loss = Dom.create("span", "readout loss");
  private final HTMLElement heldOut = Dom.create("span", "readout");
  private final HTMLElement ending = Dom.create("p", "ending");
  private final HTMLElement way = Dom.create("div", "way");
  private final HTMLElement progress = Dom.create("progress", "");
  private final HTMLElement backwards;
  private final HTMLElement undo;
  private final HTMLElement redo;
  private final HTMLElement first;
  private final HTMLElement back;
  private final HTMLElement forward;
  private final HTMLElement last;

  TransportPanel(Store store, HelpSheet helpSheet) {
    this.store = store;
    first = button("First", new Action.GoTo(0));
    back = button("Back", new Action.MoveBy(-1));
    play = button("Play", new Action.TogglePlaying());
    play.setClassName("play");
    forward = button("Forward", new Action.MoveBy(1));
    last = button("Last", new Action.GoToLast());
    HTMLElement buttons = Dom.create("div", "buttons");
    buttons.appendChild(first);
    buttons.appendChild(back);
    buttons.appendChild(play);
    buttons.appendChild(forward);
    buttons.appendChild(last);

    scrubber.setAttribute("aria-label", "Step");
    scrubber.setAttribute("min", "0");
    scrubber.setAttribute("step", "1");
    Dom.on(scrubber, "input",
        event -> store.dispatch(new Action.GoTo((int) NUMBERS.parse(scrubber.getValue()))));

    speed.setAttribute("aria-label", "Speed");
    for (String factor : SPEEDS) {
      HTMLElement option = Dom.create("option", "", factor.equals(FASTEST) ? "fastest" : factor + "\u00d7");
      option.setAttribute("value", factor);
      speed.appendChild(option);
    }
    Dom.on(speed, "change", event -> store.dispatch(new Action.SetSpeed(speedOf(speed))));

    backwards = button("Play backwards", new Action.TogglePlayingBack());
    HTMLElement lowest = button("Lowest loss", new Action.GoToLowest());
    undo = button("Undo", new Action.Undo());
    redo = button("Redo", new Action.Redo());
    HTMLElement reset = button("Reset", new Action.Reset());
    reset.setTitle("Back to the parameters and settings this figure began with");
    HTMLElement random = Dom.button("New random start", "", () -> store.dispatch(new Action.ChangeSetup(
        new SetupEdit(store.state().setup()).newRandomStart().read(NUMBERS), false)));
    HTMLElement help = Dom.button("Keys", "", helpSheet::open);
    HTMLElement more = Dom.create("div", "more");
    more.appendChild(speed);
    more.appendChild(backwards);
    more.appendChild(lowest);
    more.appendChild(undo);
    more.appendChild(redo);
    more.appendChild(reset);
    more.appendChild(random);
    more.appendChild(help);
    HTMLElement cancel = button("Cancel", new Action.Cancel());
    progress.setAttribute("aria-label", "Steps computed");
    way.appendChild(progress);
    way.appendChild(cancel);
    HTMLElement readouts = Dom.create("div", "readouts");
    readouts.appendChild(step);
    readouts.appendChild(loss);
    readouts.appendChild(heldOut);
    ending.setAttribute("role", "status");
    element.appendChild(scrubber);
    element.appendChild(buttons);
    element.appendChild(readouts);
    element.appendChild(more);
    element.appendChild(way);
    element.appendChild(ending);
    Dom.setValue(speed, "1");
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    boolean run = state.hasRun();
    int planned = state.plannedSteps();
    Dom.setText(play, state.playback().isPlaying() ? "Pause" : "Play");
    Dom.setAttribute(play, "disabled", run && planned > 0 ? null : "");
    Dom.setAttribute(scrubber, "disabled", run ? null : "");
    Dom.setAttribute(scrubber, "max", "" + planned);
    scrubber.setValue("" + state.step());
    Dom.setAttribute(scrubber, "aria-valuetext", run ? Words.title(state) : "no run");
    boolean atStart = state.step() == 0;
    boolean atEnd = state.step() >= planned;
    disable(first, atStart);
    disable(back, atStart);
    disable(backwards, atStart);
    disable(forward, atEnd);
    disable(last, atEnd);
    disable(undo, !state.canUndo());
    disable(redo, !state.canRedo());
    way.setHidden(!state.isOnTheWay());
    if (state.isOnTheWay()) {
      Dom.setAttribute(progress, "max", "" + state.playback().wanted());
      Dom.setAttribute(progress, "value", "" + state.step());
    }
    Dom.setText(step, run ? Words.stepOf(state) : "");
    Dom.setText(loss, run ? Words.lossOf(state) : "");
    Dom.setText(heldOut, Words.heldOutLossOf(state));
    String notice = state.stopped() != null ? state.stopped() : Words.allDead(state);
    Dom.setText(ending, notice == null ? "" : notice);
  }

  private HTMLElement button(String text, Action action) {
    return Dom.button(text, "", () -> store.dispatch(action));
  }

  /** Marks a button that leads nowhere, without taking the focus away if it was just pressed. */
  private static void disable(HTMLElement button, boolean nowhere) {
    Dom.setAttribute(button, "aria-disabled", nowhere ? "true" : null);
  }

  @JSBody(params = "select", script = "return Number(select.value);")
  private static native double speedOf(HTMLElement select);
}
