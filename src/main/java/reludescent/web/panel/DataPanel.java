package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.Formula;
import reludescent.data.FunctionData;
import reludescent.data.Noise;
import reludescent.data.Target;
import reludescent.data.Targets;
import reludescent.export.PointTexts;
import reludescent.registry.Choice;
import reludescent.registry.Setting;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupFields;
import reludescent.setup.Value;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;
import reludescent.web.dom.Html;

/** Where the points come from: a function with noise, one you type, or points given line by line. */
public final class DataPanel extends Panel {
  private static final int MOST_LINES = 1000;
  private static final List<String> NOISES = List.of("in proportion, and added", "added only", "none");

  private final Html html;
  private final Store store;
  private final HTMLElement area;
  private final HTMLElement complaint;
  private final SetupForm form;
  private final PointTable table;
  private DataSpec shown;

  public DataPanel(Surroundings around) {
    super(around.html().group("Data"));
    html = around.html();
    store = around.store();
    form = new SetupForm(around, element);
    form.choice("data", "target", "Function", Targets.ALL, DataPanel::target, "given otherwise");
    form.text("data.formula", "Formula of x", DataPanel::formula, text ->
        form.edit().choose("data", "target", Targets.ALL, Targets.FORMULA.initial()).put("data.formula", new Value.Text(text)));
    form.beside();
    ofFunction("From", SetupFields.FROM, data -> data.range().from());
    ofFunction("To", SetupFields.TO, data -> data.range().to());
    form.below();
    ofFunction("Points", SetupFields.POINTS, data -> data.count());
    form.options("data.noise", "Noise", NOISES, setup -> function(setup).noise().ordinal(),
        place -> form.edit().put("data.noise", new Value.Text(Noise.values()[place].key())));
    form.beside();
    ofFunction("Scaled", SetupFields.SCALE_NOISE,
        data -> data.noise() == Noise.ARTICLE ? data.scaleNoise() : Double.NaN);
    ofFunction("Added", SetupFields.ADD_NOISE, data -> data.noise() == Noise.NONE ? Double.NaN : data.addNoise());
    form.below();
    form.beside();
    ofFunction("Seed", SetupFields.DATA_SEED, data -> data.seed());
    form.button("New noise", this::newNoise);
    form.below();
    form.folded("Spacing, held-out points");
    form.flag("data.spacing", "x drawn at random", setup -> function(setup).spacedAtRandom(),
        new Value.Text("random"), new Value.Text("even"));
    form.number("data.heldOut.", "Held out", SetupFields.HELD_OUT_SHARE, setup -> setup.heldOut().share());
    form.number("data.heldOut.", "Choosing seed", SetupFields.HELD_OUT_SEED, setup -> setup.heldOut().seed());
    form.unfolded();
    complaint = html.text("p", "error", "");
    complaint.setAttribute("role", "alert");
    table = new PointTable(around, complaint);
    area = area();
    HTMLInputElement file = html.input("file", "");
    file.setAttribute("accept", ".csv,.txt,text/*");
    file.setAttribute("aria-label", "Load points from a CSV file");
    Files.onChoice(file, text -> {
      Dom.setValue(area, text);
      takePoints();
    });
    add(html.element("details", "", html.text("summary", "", "Points one by one"), html.div("rows", table.element(),
        html.text("p", "quiet", "All points, x and y on each line; paste others or load a file"), area,
        html.button("Use these points", this::takePoints), file, complaint)));
  }

  private HTMLElement area() {
    HTMLElement made = html.element("textarea", "");
    made.setAttribute("rows", "6");
    made.setAttribute("spellcheck", "false");
    made.setAttribute("aria-label", "Points, x and y on each line");
    return made;
  }

  private void ofFunction(String label, Setting setting, ToDoubleFunction<FunctionData> get) {
    form.number("data.", label, setting, setup -> get.applyAsDouble(function(setup)));
  }

  /** The function the points lie on, or the one to start from where they are given one by one. */
  private static FunctionData function(Setup setup) {
    return setup.data() instanceof FunctionData data ? data : (FunctionData) Setup.article().data();
  }

  private static Choice<Target> target(Setup setup) {
    return setup.data() instanceof FunctionData data && !(data.target().made() instanceof Formula) ? data.target() : null;
  }

  private static String formula(Setup setup) {
    return setup.data() instanceof FunctionData data && data.target().made() instanceof Formula typed ? typed.text() : "";
  }

  private void newNoise() {
    double seed = function(store.state().setup()).seed();
    form.take(form.edit().put("data.seed", new Value.Num((seed + 1) % 4294967296.0)));
  }

  @Override
  public void forgetTyped() {
    shown = null;
    form.forgetTyped();
  }

  @Override
  public void render(AppState state) {
    table.render(state);
    form.show(state.setup());
    if (state.setup().data() == shown) {
      return;
    }
    shown = state.setup().data();
    boolean many = state.data().size() > MOST_LINES;
    Dom.setValue(area, many ? "" : PointTexts.of(shown.points(), numbers()));
    area.setAttribute("placeholder", many ? "Too many points to show here; type or paste others" : "");
  }

  private void takePoints() {
    try {
      DataSet points = PointTexts.read(Dom.valueOf(area), numbers());
      String why = form.take(form.edit().put("data", new Value.Tree(List.of(
          new Value.Field("kind", new Value.Text("points")),
          new Value.Field("xs", new Value.Numbers(points.xs())),
          new Value.Field("ys", new Value.Numbers(points.ys()))))));
      Dom.setText(complaint, why == null ? "" : why);
    } catch (SetupException wrong) {
      Dom.setText(complaint, wrong.getMessage());
    }
  }
}
