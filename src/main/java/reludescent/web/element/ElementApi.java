package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import reludescent.setup.Given;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Store;
import reludescent.web.api.Api;
import reludescent.web.api.JsValues;

/**
 * Properties and methods of the element for scripts, described in {@code relu-descent.d.ts}. What is refused is a JavaScript
 * {@code Error} and changes nothing.
 */
final class ElementApi {
  private ElementApi() {}

  /** The element's members, in the order in which {@link CustomElement} numbers them. */
  enum Member {
    GET_SETUP, SET_SETUP, GET_STEP, GO_TO, GET_LOSS, PLAY, PAUSE, SHOW
  }

  static JSObject call(Figure figure, int member, JSObject argument) {
    return Api.guarded(() -> {
      Store store = figure.store();
      if (store == null) {
        throw new SetupException("relu-descent", "an element whose attributes cannot be used", "one that shows a run");
      }
      return call(store, Member.values()[member], argument);
    });
  }

  private static JSObject call(Store store, Member member, JSObject argument) {
    AppState state = store.state();
    switch (member) {
      case GET_SETUP:
        return JsValues.object(SetupWriter.writeAll(state.setup()));
      case GET_STEP:
        return JSNumber.valueOf(state.step());
      case GET_LOSS:
        return JSNumber.valueOf(state.hasRun() ? state.loss() : Double.NaN);
      case SET_SETUP:
        store.dispatch(new Action.ChangeSetup(SetupReader.readSoon(JsValues.tree(argument, "setup"), numbers()), false));
        break;
      case GO_TO:
        store.dispatch(new Action.GoTo(step(JsValues.value(argument))));
        break;
      case SHOW:
        store.look(state.view().withStage(stage(JsValues.value(argument))));
        break;
      default:
        play(store, member == Member.PLAY);
    }
    return null;
  }

  /** Plays or pauses; does nothing where that is so already. */
  static void play(Store store, boolean playing) {
    if (store.state().playback().isPlaying() != playing) {
      store.dispatch(new Action.TogglePlaying());
    }
  }

  private static int step(Value given) {
    return Attributes.step(given instanceof Value.Num number ? number.value() : Double.NaN, "step", Given.shown(given, numbers()));
  }

  private static Stage stage(Value given) {
    Stage stage = given instanceof Value.Text text ? Stage.named(text.value()) : null;
    if (stage == null) {
      throw new SetupException("stage", Given.shown(given, numbers()), Stage.keys());
    }
    return stage;
  }
}
