package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.SetupEdit;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.Descriptions;
import reludescent.web.dom.Dom;
import reludescent.web.element.HelpSheet;

/**
 * Stepping through a run: first, back, play, forward, last, a scrubber over all steps, the speed, where it stands, and below
 * them what is needed less often.
 */
public final class TransportPanel extends Panel {
  /** The buttons by their places. */
  private static final int FIRST = 0;
  private static final int BACK = 1;
  private static final int PLAY = 2;
  private static final int FORWARD = 3;
  private static final int LAST = 4;
  private static final int BACKWARDS = 5;
  private static final int LOWEST = 6;
  private static final int UNDO = 7;
  private static final int REDO = 8;
  private static final int RESET = 9;
  private static final int RANDOM = 10;
  private static final int KEYS = 11;

  private final Store store;
  private final HTMLElement scrubber = part("input");
  private final HTMLElement step = part(".step");
  private final HTMLElement loss = part(".loss");
  private final HTMLElement heldOut = part(".loss + span");
  private final HTMLElement ending = part("p");
  private final HTMLElement way = part(".way");
  private final HTMLElement progress = part("progress");

  public TransportPanel(Store store, HelpSheet help) {
    super(Dom.group("Steps", """
        <input type=range class=scrubber aria-label=Step min=0 step=1>\
        <div class=buttons><button>First</button><button>Back</button><button class=play>Play</button><button>Forward</button>\
        <button>Last</button></div>\
        <div class=readouts><span class="readout step"></span><span class="readout loss"></span><span class=readout></span></div>\
        <div class=more><select aria-label=Speed><option value=0.1>0.1&times;<option value=0.25>0.25&times;\
        <option value=0.5>0.5&times;<option value=1 selected>1&times;<option value=2>2&times;<option value=5>5&times;\
        <option value=10>10&times;<option value=100>100&times;<option value=Infinity>fastest</select>\
        <button>Play backwards</button><button>Lowest loss</button><button>Undo</button><button>Redo</button>\
        <button title="Back to the parameters and settings this figure began with">Reset</button>\
        <button>New random start</button><button>Keys</button></div>\
        <div class=way><progress aria-label="Steps computed"></progress><button>Cancel</button></div>\
        <p class=ending role=status></p>"""));
    this.store = store;
    Dom.on(scrubber, "input", event -> store.dispatch(new Action.GoTo((int) number(scrubber))));
    Dom.on(part("select"), "change", event -> store.dispatch(new Action.SetSpeed(number(part("select")))));
    Dom.onPress(element, place -> {
      if (place == KEYS) {
        help.open();
      } else {
        store.dispatch(actionOf(place));
      }
    });
  }

  private Action actionOf(int button) {
    return switch (button) {
      case FIRST -> new Action.GoTo(0);
      case BACK -> new Action.MoveBy(-1);
      case PLAY -> new Action.TogglePlaying();
      case FORWARD -> new Action.MoveBy(1);
      case LAST -> new Action.GoToLast();
      case BACKWARDS -> new Action.TogglePlayingBack();
      case LOWEST -> new Action.GoToLowest();
      case UNDO -> new Action.Undo();
      case REDO -> new Action.Redo();
      case RESET -> new Action.Reset();
      case RANDOM -> new Action.ChangeSetup(new SetupEdit(store.state().setup()).newRandomStart().read(numbers()), false);
      default -> new Action.Cancel();
    };
  }

  @Override
  public void render(AppState state) {
    boolean run = state.hasRun();
    int planned = state.plannedSteps();
    Dom.setText(button(PLAY), state.playback().isPlaying() ? "Pause" : "Play");
    Dom.setAttribute(button(PLAY), "disabled", run && planned > 0 ? null : "");
    Dom.setAttribute(scrubber, "disabled", run ? null : "");
    Dom.setAttribute(scrubber, "max", "" + planned);
    Dom.setValue(scrubber, "" + state.step());
    Dom.setAttribute(scrubber, "aria-valuetext", run ? Descriptions.title(state) : "no run");
    boolean atStart = state.step() == 0;
    boolean atEnd = state.step() >= planned;
    disable(FIRST, atStart);
    disable(BACK, atStart);
    disable(BACKWARDS, atStart);
    disable(FORWARD, atEnd);
    disable(LAST, atEnd);
    disable(UNDO, !state.canUndo());
    disable(REDO, !state.canRedo());
    way.setHidden(!state.isOnTheWay());
    if (state.isOnTheWay()) {
      Dom.setAttribute(progress, "max", "" + state.playback().wanted());
      Dom.setAttribute(progress, "value", "" + state.step());
    }
    Dom.setText(step, run ? Descriptions.stepOf(state) : "");
    Dom.setText(loss, run ? Descriptions.lossOf(state) : "");
    Dom.setText(heldOut, Descriptions.heldOutLossOf(state));
    String notice = state.stopped() != null ? state.stopped() : Descriptions.allDead(state);
    Dom.setText(ending, notice == null ? "" : notice);
  }

  private HTMLElement button(int place) {
    return Dom.nth(element, "button", place);
  }

  /** Marks a button that leads nowhere, without taking the focus away if it was just pressed. */
  private void disable(int button, boolean nowhere) {
    Dom.setAttribute(button(button), "aria-disabled", nowhere ? "true" : null);
  }

  @JSBody(params = "control", script = "return Number(control.value);")
  private static native double number(HTMLElement control);
}
