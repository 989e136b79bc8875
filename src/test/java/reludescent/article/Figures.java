package reludescent.article;

import reludescent.setup.Permalink;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Update;
import reludescent.text.JvmNumberText;

/** States as the article's figures come to them. */
final class Figures {
  static final JvmNumberText NUMBERS = new JvmNumberText();

  private Figures() {}

  /** A setup's run at a step. */
  static AppState state(String link, int step) {
    AppState state = AppState.of(Permalink.read(link, NUMBERS));
    if (!state.hasRun()) {
      return state;
    }
    state.timeline().reach(step); // a state goes there in slices
    return Update.apply(state, new Action.GoTo(step));
  }
}
