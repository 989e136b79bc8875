package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.web.dom.Dom;

/** The setup in the page's address: taken from there at first, and kept there as it changes. */
final class Address {
  private final Runnable changed;
  private Setup kept;
  private Preset preset;
  private String complaint;
  private int step = -1;

  /**
   * @param changed called when a reader changes the address
   */
  Address(Runnable changed) {
    this.changed = changed;
  }

  /** Hears of changes until the element is removed. */
  void listen(JSObject removal) {
    Dom.onUntil(removal, Dom.window(), "hashchange", event -> changed.run());
  }

  /** The setup of the address, of its fields that can be used; or, where there are none, another one. */
  Setup setupOr(Setup other) {
    kept = other;
    complaint = null;
    step = -1;
    String hash = hash();
    preset = Preset.at(hash);
    if (preset != null) {
      kept = preset.setup(numbers());
    } else if (hash.length() > 1) {
      List<SetupException> wrong = new ArrayList<>();
      Setup good = Permalink.readGood(hash, numbers(), wrong);
      kept = wrong.isEmpty() || !Permalink.of(good, numbers()).equals("#") ? good : other;
      try {
        step = Permalink.step(hash, numbers());
      } catch (SetupException unusable) {
        wrong.add(unusable);
      }
      if (!wrong.isEmpty()) {
        complaint = "In the address, " + wrong.get(0).getMessage()
            + (wrong.size() == 1 ? "" : "; and " + (wrong.size() - 1) + " more that cannot be used");
      }
    }
    return kept;
  }

  /** The preset that the address named when it was last read, or null. */
  Preset preset() {
    return preset;
  }

  /** The step that the address asks for, or -1. */
  int step() {
    return step;
  }

  /** What was wrong with the address when it was last read, or null. */
  String complaint() {
    return complaint;
  }

  /** Keeps what is seen in the address, a preset by its name, unless it is too long, without a new entry in the browser's history. */
  void keep(AppState state) {
    Setup setup = state.setup();
    if (setup != kept || state.view().preset() != preset) {
      kept = setup;
      preset = state.view().preset();
      replace(preset != null ? preset.address() : !Permalink.isPractical(setup) ? "#" : Permalink.of(setup, numbers()));
    }
  }

  @JSBody(script = "return location.hash;")
  private static native String hash();

  /**
   * Puts a hash into the page's own address, which a {@code <base href>} has no say in. Browsers may refuse: to pages within others,
   * or too many changes at once. Then the address stays as it is.
   */
  @JSBody(params = "hash", script = "try { history.replaceState(null, '', location.href.split('#')[0] + hash); } catch (refused) {}")
  private static native void replace(String hash);
}
