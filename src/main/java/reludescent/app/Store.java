package reludescent.app;

/** Holds the one state of an element and tells its shell when it has changed. */
public final class Store {
  private final Runnable onChange;
  private AppState state;

  public Store(AppState state, Runnable onChange) {
    this.state = state;
    this.onChange = onChange;
  }

  public AppState state() {
    return state;
  }

  public void dispatch(Action action) {
    AppState next = Update.apply(state, action);
    if (next != state) {
      state = next;
      onChange.run();
    }
  }

  /** Looks at the run in another way. */
  public void look(View view) {
    dispatch(new Action.Look(view));
  }

  /** Has the shell show the state once more, for something that it alone knows has changed. */
  public void changed() {
    onChange.run();
  }
}
