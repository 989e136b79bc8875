package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.Formula;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.Noise;
import reludescent.data.Target;
import reludescent.data.Targets;
import reludescent.export.PointTexts;
import reludescent.registry.Choice;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupFields;
import reludescent.setup.Value;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;

/** Where the points come from: a function with noise, one you type, or points given line by line. */
public final class DataPanel extends Panel {
  private static final int MOST_LINES = 1000;

  private final HTMLElement function = part("div");
  private final HTMLElement area = part("textarea");
  private final HTMLElement complaint = part(".error");
  private final SetupForm form;
  private final PointTable table;
  private DataSpec shown;
  private HeldOut shownHeldOut;

  public DataPanel(Store store) {
    super(Dom.group("Data", """
        <details><summary>Function and noise</summary><div></div></details>\
        <details><summary>Points</summary><div>\
        <div class=table role=group aria-label="Table of points"><table></table><button>Add a point</button></div>\
        <p class=heading>All points, x and y on each line; paste others or load a file</p>\
        <textarea rows=6 spellcheck=false aria-label="Points, x and y on each line"></textarea>\
        <button class=use>Use these points</button>\
        <input type=file accept=.csv,.txt,text/* aria-label="Load points from a CSV file"></div></details>\
        <p class=error role=alert></p>"""));
    form = new SetupForm(store, function, complaint);
    table = new PointTable(store, part(".table"), complaint);
    Dom.on(part(".use"), "click", event -> takePoints());
    Files.onChoice(part("[type=file]"), text -> {
      Dom.setValue(area, text);
      takePoints();
    });
  }

  @Override
  public void forgetTyped() {
    shown = null;
  }

  @Override
  public void render(AppState state) {
    table.render(state);
    Setup setup = state.setup();
    if (setup.data() == shown && setup.heldOut() == shownHeldOut) {
      return;
    }
    String focused = Dom.focusedId(element);
    shown = setup.data();
    shownHeldOut = setup.heldOut();
    Dom.clear(function);
    if (shown instanceof FunctionData data) {
      buildFunction(data, data.target());
    } else {
      buildFunction((FunctionData) Setup.article().data(), null);
    }
    buildHeldOut(shownHeldOut);
    boolean many = state.data().size() > MOST_LINES;
    Dom.setValue(area, many ? "" : PointTexts.of(shown.points(), numbers()));
    area.setAttribute("placeholder", many ? "Too many points to show here; type or paste others" : "");
    Dom.focusById(element, focused);
  }

  private void buildFunction(FunctionData now, Choice<Target> used) {
    boolean typed = used != null && used.made() instanceof Formula;
    form.choice("data", "target", "function", Targets.ALL, typed ? null : used);
    formula(typed ? ((Formula) used.made()).text() : "");
    form.number("data.", SetupFields.FROM, now.range().from());
    form.number("data.", SetupFields.TO, now.range().to());
    form.number("data.", SetupFields.POINTS, now.count());
    form.flag("data.spacing", "x drawn at random", now.spacedAtRandom(),
        new Value.Text("random"), new Value.Text("even"));
    form.options("data.noise", "noise", List.of("in proportion, and added", "added only", "none"),
        now.noise().ordinal(), place -> form.put("data.noise", new Value.Text(Noise.values()[(int) place].key())));
    if (now.noise() == Noise.ARTICLE) {
      form.number("data.", "scale noise", SetupFields.SCALE_NOISE, now.scaleNoise());
    }
    if (now.noise() != Noise.NONE) {
      form.number("data.", "add noise", SetupFields.ADD_NOISE, now.addNoise());
    }
    form.number("data.", SetupFields.DATA_SEED, now.seed());
    form.button("New noise", () -> form.put("data.seed", new Value.Num((now.seed() + 1) % 4294967296.0)));
  }

  private void formula(String text) {
    HTMLInputElement input = (HTMLInputElement) form.row("data.formula", "or a formula of x",
        "<input type=text id=data.formula autocomplete=off spellcheck=false>").getLastChild();
    input.setValue(text);
    Dom.on(input, "change", event -> {
      if (!input.getValue().isEmpty()) {
        form.take(form.edit().choose("data", "target", Targets.ALL, Targets.FORMULA.initial())
            .put("data.formula", new Value.Text(input.getValue())));
      }
    });
  }

  private void buildHeldOut(HeldOut now) {
    form.heading("Points held out of training");
    form.number("data.heldOut.", SetupFields.HELD_OUT_SHARE, now.share());
    form.number("data.heldOut.", "choosing seed", SetupFields.HELD_OUT_SEED, now.seed());
  }

  private void takePoints() {
    try {
      DataSet points = PointTexts.read(Dom.valueOf(area), numbers());
      form.take(form.edit().put("data", new Value.Tree(List.of(
          new Value.Field("kind", new Value.Text("points")),
          new Value.Field("xs", new Value.Numbers(points.xs())),
          new Value.Field("ys", new Value.Numbers(points.ys()))))));
    } catch (SetupException wrong) {
      Dom.setText(complaint, wrong.getMessage());
    }
  }
}
