package reludescent.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reludescent.run.Run;
import reludescent.setup.Permalink;
import reludescent.setup.SampleSetups;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.FitEdits;
import reludescent.state.Store;
import reludescent.view.Descriptions;

/** Long rows of whatever a reader can do, in any order: after each, an element's state is one that can be shown. */
class StoreFuzzTest {
  /** How many actions a row has; the long run asks for a thousand. */
  private static final int ACTIONS = Integer.getInteger("fuzz.actions", 60);

  /** Something done, by its number among {@link #done}, with numbers for where and how far. */
  private record Deed(int what, double a, double b) {}

  @Provide
  Arbitrary<List<Deed>> rows() {
    Arbitrary<Double> places = Arbitraries.doubles().between(-3, 3).ofScale(6);
    return Combinators.combine(Arbitraries.integers().between(0, 21), places, places).as(Deed::new)
        .list().ofMinSize(1).ofMaxSize(ACTIONS);
  }

  @Provide
  Arbitrary<Setup> setups() {
    return SampleSetups.any().filter(StoreFuzzTest::canBegin);
  }

  /** Whether an element would take this setup, rather than say what is wrong with it. */
  private static boolean canBegin(Setup setup) {
    try {
      Permalink.read(Permalink.of(setup, NUMBERS), NUMBERS);
      return true;
    } catch (SetupException refused) {
      return false;
    }
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void an_element_can_be_shown_whatever_was_done_to_it(@ForAll("setups") Setup setup, @ForAll("rows") List<Deed> row) {
    Store store = new Store(setup, NUMBERS, () -> {});
    for (Deed deed : row) {
      Action action = done(store.state(), deed);
      if (action != null) {
        store.dispatch(action);
      }
      while (store.isMaking()) {
        store.make(100_000);
      }
      canBeShown(store.state());
    }
    store.dispatch(new Action.EndGesture());
    isTheRunOfItsSetup(store.state());
    canBeUndone(store);
  }

  private static Action done(AppState state, Deed deed) {
    double a = deed.a;
    double b = deed.b;
    int some = (int) Math.abs(a * 100);
    int points = state.data().size();
    int units = state.setup().model().units();
    double[] params = state.params().clone();
    return switch (deed.what) {
      case 0 -> new Action.GoTo((int) (a * 50));
      case 1 -> new Action.MoveBy((int) (a * 4));
      case 2 -> new Action.GoToLast();
      case 3 -> new Action.GoToLowest();
      case 4 -> new Action.Cancel();
      case 5 -> new Action.TogglePlaying();
      case 6 -> new Action.TogglePlayingBack();
      case 7 -> new Action.SetSpeed(b > 2.5 ? Double.POSITIVE_INFINITY : Math.abs(b) * 10 + 0.1);
      case 8 -> new Action.Tick(Math.abs(a) * 100);
      case 9 -> new Action.SetParameter(some % params.length, b * 3, a > 0);
      case 10 -> {
        params[some % params.length] = b * 1e6;
        yield new Action.SetStart(params, a > 0);
      }
      case 11 -> new Action.ChangeSetup(Settings.ZERO_GRADIENTS.put(state.setup(), a > 0), false);
      case 12 -> points == 0 ? null : FitEdits.movePoint(state, some % points, a, b * 5);
      case 13 -> new Action.EndGesture();
      case 14 -> new Action.Undo();
      case 15 -> new Action.Redo();
      case 16 -> b > 2 ? new Action.Reset() : new Action.LookAhead();
      case 17 -> new Action.Look(state.view().at(some % (points + units), a));
      case 18 -> state.pins().isEmpty() || a < 0 ? new Action.Pin() : new Action.Unpin(some % state.pins().size());
      case 19 -> FitEdits.addPoint(state, a, b * 5);
      case 20 -> points == 0 ? null : FitEdits.removePoint(state, some % points);
      default -> new Action.Look(state.view().withAxes(some % params.length, (some + 1) % params.length));
    };
  }

  private static void canBeShown(AppState state) {
    assertTrue(state.step() >= 0 && state.step() <= Math.max(0, state.plannedSteps()), "step " + state.step());
    for (double parameter : state.params()) {
      assertTrue(Double.isFinite(parameter), "parameter " + parameter);
    }
    if (state.hasRun()) {
      assertTrue(Double.isFinite(state.loss()), "loss " + state.loss());
    }
    for (String text : List.of(Descriptions.fit(state), Descriptions.title(state), Descriptions.units(state))) {
      assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("null"), text);
    }
  }

  /** What has become of all that was done is what its setup would give from nothing, to the last bit. */
  private static void isTheRunOfItsSetup(AppState state) {
    Run anew = Run.of(state.setup());
    assertArrayEquals(anew.paramsAt(0), state.run().paramsAt(0));
    if (state.hasRun()) {
      anew.timeline().reach(state.step());
      assertArrayEquals(anew.paramsAt(state.step()), state.params());
      assertEquals(anew.timeline().loss(state.step()), state.loss());
    }
    if (Permalink.isPractical(state.setup())) {
      String link = Permalink.of(state.setup(), NUMBERS);
      assertEquals(link, Permalink.of(Permalink.read(link, NUMBERS), NUMBERS));
    }
  }

  private static void canBeUndone(Store store) {
    String now = Permalink.of(store.state().setup(), NUMBERS);
    int undone = (int) IntStream.range(0, 300).takeWhile(i -> store.state().canUndo()).peek(i -> {
      store.dispatch(new Action.Undo());
      while (store.isMaking()) {
        store.make(100_000);
      }
      canBeShown(store.state());
    }).count();
    for (int i = 0; i < undone; i++) {
      store.dispatch(new Action.Redo());
    }
    assertEquals(now, Permalink.of(store.state().setup(), NUMBERS));
  }
}
