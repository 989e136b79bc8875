package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Store;
import reludescent.app.Words;
import reludescent.math.NumberText;

/** Stepping through a run: first, back, play, forward, last, a scrubber over all steps, the speed, and where it stands. */
final class TransportPanel implements Panel {
  private static final NumberText NUMBERS = new BrowserNumberText();
  private static final String[] SPEEDS = {"0.1", "0.25", "0.5", "1", "2", "5", "10"};

  private final HTMLElement element = Dom.create("section", "");
  private final HTMLElement play;
  private final HTMLInputElement scrubber = Dom.input("range", "scrubber");
  private final HTMLElement speed = Dom.create("select", "");
  private final HTMLElement step = Dom.create("span", "readout step");
  private final HTMLElement loss = Dom.create("span", "readout loss");
  private final HTMLElement ending = Dom.create("p", "ending");
  private final HTMLElement[] towardsStart;
  private final HTMLElement[] towardsEnd;

  TransportPanel(Store store) {
    element.setAttribute("aria-label", "Steps");
    HTMLElement first = Dom.button("First", "", () -> store.dispatch(new Action.GoTo(0)));
    HTMLElement back = Dom.button("Back", "", () -> store.dispatch(new Action.MoveBy(-1)));
    play = Dom.button("Play", "play", () -> store.dispatch(new Action.TogglePlaying()));
    HTMLElement forward = Dom.button("Forward", "", () -> store.dispatch(new Action.MoveBy(1)));
    HTMLElement last = Dom.button("Last", "", () -> store.dispatch(new Action.GoToLast()));
    towardsStart = new HTMLElement[] {first, back};
    towardsEnd = new HTMLElement[] {forward, last};
    HTMLElement buttons = Dom.create("div", "buttons");
    for (HTMLElement button : new HTMLElement[] {first, back, play, forward, last}) {
      buttons.appendChild(button);
    }

    scrubber.setAttribute("aria-label", "Step");
    scrubber.setAttribute("min", "0");
    scrubber.setAttribute("step", "1");
    Dom.on(scrubber, "input",
        event -> store.dispatch(new Action.GoTo((int) NUMBERS.parse(scrubber.getValue()))));

    speed.setAttribute("aria-label", "Speed");
    for (String factor : SPEEDS) {
      HTMLElement option = Dom.create("option", "", factor + "\u00d7");
      option.setAttribute("value", factor);
      speed.appendChild(option);
    }
    Dom.on(speed, "change", event -> store.dispatch(new Action.SetSpeed(NUMBERS.parse(valueOf(speed)))));

    HTMLElement reset = Dom.button("Reset", "reset", () -> store.dispatch(new Action.Reset()));
    reset.setTitle("Back to the parameters and settings this figure began with");
    HTMLElement readouts = Dom.create("div", "readouts");
    readouts.appendChild(step);
    readouts.appendChild(loss);
    HTMLElement extras = Dom.create("div", "extras");
    extras.appendChild(speed);
    extras.appendChild(reset);
    ending.setAttribute("role", "status");
    element.appendChild(buttons);
    element.appendChild(scrubber);
    element.appendChild(readouts);
    element.appendChild(extras);
    element.appendChild(ending);
    setValue(speed, "1");
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
    disable(towardsStart, state.step() == 0);
    disable(towardsEnd, state.step() >= planned);
    Dom.setText(step, run ? Words.stepOf(state) : "");
    Dom.setText(loss, run ? Words.lossOf(state) : "");
    Dom.setText(ending, state.stopped() == null ? "" : state.stopped());
  }

  /** Marks buttons that lead nowhere, without taking the focus away from the one just pressed. */
  private static void disable(HTMLElement[] buttons, boolean nowhere) {
    for (HTMLElement button : buttons) {
      Dom.setAttribute(button, "aria-disabled", nowhere ? "true" : null);
    }
  }

  @JSBody(params = "control", script = "return control.value;")
  private static native String valueOf(HTMLElement control);

  @JSBody(params = {"control", "value"}, script = "control.value = value;")
  private static native void setValue(HTMLElement control, String value);
}
