package reludescent.web;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.PointTexts;
import reludescent.app.Setup;
import reludescent.app.SetupEdit;
import reludescent.app.SetupException;
import reludescent.app.SetupFields;
import reludescent.app.Store;
import reludescent.app.Value;
import reludescent.math.NumberText;
import reludescent.model.Choice;
import reludescent.model.DataSpec;
import reludescent.model.Formula;
import reludescent.model.FormulaException;
import reludescent.model.FormulaReader;
import reludescent.model.FunctionData;
import reludescent.model.HeldOut;
import reludescent.model.Noise;
import reludescent.model.PointData;
import reludescent.model.Setting;
import reludescent.model.Target;
import reludescent.model.Targets;

/** Where the points come from: a function with noise, one you type, or points given line by line. */
final class DataPanel implements Panel {
  private static final NumberText NUMBERS = new BrowserNumberText();
  private static final int MOST_LINES = 1000;

  private final HTMLElement element = Dom.group("Data");
  private final HTMLElement function = Dom.create("div", "");
  private final HTMLElement area = Dom.create("textarea", "");
  private final HTMLElement complaint = Dom.create("p", "error");
  private final Store store;
  private DataSpec shown;
  private HeldOut shownHeldOut;

  DataPanel(Store store) {
    this.store = store;
    area.setAttribute("rows", "6");
    area.setAttribute("spellcheck", "false");
    area.setAttribute("aria-label", "Points, x and y on each line");
    complaint.setAttribute("role", "alert");
    HTMLElement points = Dom.create("div", "points");
    points.appendChild(area);
    points.appendChild(Dom.button("Use these points", "", this::takePoints));
    element.appendChild(Dom.folded("Function and noise", function));
    element.appendChild(Dom.folded("Points", points));
    element.appendChild(complaint);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    Setup setup = state.setup();
    if (setup.data() == shown && setup.heldOut() == shownHeldOut) {
      return;
    }
    String focused = Dom.focusedId(element);
    boolean samePoints = setup.data() == shown;
    shown = setup.data();
    shownHeldOut = setup.heldOut();
    Dom.clear(function);
    FunctionData now = setup.data() instanceof FunctionData data ? data : article();
    buildFunction(now, setup.data() instanceof FunctionData);
    buildHeldOut(setup.heldOut());
    if (!samePoints) {
      boolean many = state.data().size() > MOST_LINES;
      Dom.setValue(area, many ? "" : PointTexts.of(setup.data().points(), NUMBERS));
      area.setAttribute("placeholder", many ? "Too many points to show here; type or paste others" : "");
    }
    Dom.focusById(element, focused);
  }

  private static FunctionData article() {
    return (FunctionData) Setup.article().data();
  }

  private void buildFunction(FunctionData now, boolean used) {
    Form form = new Form(function, "data");
    Choice<Target> known = used && now.target().kind() != Targets.FORMULA ? now.target() : null;
    form.choice("function", Targets.ALL, known, choice -> takeData(() -> now.withTarget(choice)));
    form.text("formula", "or a formula of x", now.target().made() instanceof Formula typed ? typed.text() : "",
        text -> takeData(() -> now.withTarget(Targets.typed(FormulaReader.read(text, NUMBERS)))));
    number(form, SetupFields.FROM, now.range().from());
    number(form, SetupFields.TO, now.range().to());
    number(form, SetupFields.POINTS, now.count());
    form.flag("spacing", "x drawn at random", now.spacedAtRandom(),
        () -> edit("data.spacing", new Value.Text(now.spacedAtRandom() ? "even" : "random")));
    form.options("noise", List.of("in proportion, and added", "added only", "none"), now.noise().ordinal(),
        place -> edit("data.noise", new Value.Text(Noise.values()[(int) place].key())));
    if (now.noise() == Noise.ARTICLE) {
      number(form, SetupFields.SCALE_NOISE, now.scaleNoise());
    }
    if (now.noise() != Noise.NONE) {
      number(form, SetupFields.ADD_NOISE, now.addNoise());
    }
    number(form, SetupFields.DATA_SEED, now.seed());
    function.appendChild(Dom.button("New noise", "",
        () -> edit("data.seed", new Value.Num((now.seed() + 1) % 4294967296.0))));
  }

  private void buildHeldOut(HeldOut now) {
    Form form = new Form(function, "held-out");
    form.heading("Points held out of training");
    form.number(SetupFields.HELD_OUT_SHARE, now.share(), value -> edit("data.heldOut.share", new Value.Num(value)));
    form.number("choosing seed", SetupFields.HELD_OUT_SEED, now.seed(),
        value -> edit("data.heldOut.seed", new Value.Num(value)));
  }

  private void number(Form form, Setting setting, double value) {
    form.number(setting, value, taken -> edit("data." + setting.name(), new Value.Num(taken)));
  }

  private void edit(String path, Value value) {
    attempt(() -> SetupEdit.with(store.state().setup(), path, value, NUMBERS));
  }

  private void takeData(Source source) {
    attempt(() -> {
      Setup.Draft draft = store.state().setup().draft();
      draft.data = source.make();
      return SetupEdit.checked(draft.setup(), NUMBERS);
    });
  }

  private void takePoints() {
    takeData(() -> new PointData(PointTexts.read(Dom.valueOf(area), NUMBERS)));
  }

  /** Takes a setup that is being made, or says why it cannot be; then the last good one stays. */
  private void attempt(Making making) {
    try {
      store.dispatch(new Action.ChangeSetup(making.make(), false));
      complain(null);
    } catch (SetupException | FormulaException wrong) {
      complain(wrong.getMessage());
    }
  }

  private void complain(String message) {
    Dom.setText(complaint, message == null ? "" : message);
  }

  private interface Making {
    Setup make();
  }

  private interface Source {
    DataSpec make();
  }
}
