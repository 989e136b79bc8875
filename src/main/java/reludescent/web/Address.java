package reludescent.web;

import org.teavm.jso.JSBody;
import reludescent.app.Action;
import reludescent.app.Permalink;
import reludescent.app.Setup;
import reludescent.app.SetupException;
import reludescent.app.Store;
import reludescent.math.NumberText;

/** The setup in the page's address: taken from there at first, and kept there as it changes. */
final class Address {
  private static final NumberText NUMBERS = new BrowserNumberText();

  private Setup kept;

  /** Opens the setup of the address, if there is one. What is wrong with it, or null; then the store stays as it is. */
  String open(Store store) {
    kept = store.state().setup();
    String hash = hash();
    if (hash.length() <= 1) {
      return null;
    }
    try {
      store.dispatch(new Action.ChangeSetup(Permalink.read(hash, NUMBERS), false));
      kept = store.state().setup();
      return null;
    } catch (SetupException wrong) {
      return "In the address, " + wrong.getMessage();
    }
  }

  /** Keeps a setup in the address, without a new entry in the browser's history. */
  void keep(Setup setup) {
    if (setup != kept) {
      kept = setup;
      replace(Permalink.of(setup, NUMBERS));
    }
  }

  @JSBody(script = "return location.hash;")
  private static native String hash();

  @JSBody(params = "hash", script = "history.replaceState(null, '', hash);")
  private static native void replace(String hash);
}
