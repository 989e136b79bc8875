package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.Noise;
import reludescent.data.PointData;
import reludescent.export.PointTexts;
import reludescent.setup.Settings;
import reludescent.setup.SetupException;
import reludescent.state.AppState;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;
import reludescent.web.dom.Html;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Surroundings;

/** Where the points come from: a function with noise, one you type, or points given line by line. */
public final class DataPanel extends Panel {
  private static final int MOST_LINES = 1000;
  /** How many seeds there are. */
  private static final double SEEDS = 4294967296.0;

  private final Html html;
  private final HTMLElement area;
  private final HTMLElement complaint;
  private final SetupForm form;
  private final PointTable table;
  private DataSpec shown;

  public DataPanel(Surroundings around) {
    super(around.html().group("Data"));
    html = around.html();
    form = new SetupForm(around, element);
    form.kind(Settings.TARGET, setup -> "points one by one");
    form.formula(Settings.FORMULA, "Formula of x");
    form.beside();
    form.number(Settings.FROM);
    form.number(Settings.TO);
    form.below();
    form.number(Settings.POINTS);
    form.option(Settings.NOISE);
    form.beside();
    form.number(Settings.SCALE_NOISE, setup -> Settings.NOISE.get(setup) == Noise.ARTICLE);
    form.number(Settings.ADD_NOISE, setup -> Settings.NOISE.get(setup) != Noise.NONE);
    form.below();
    form.beside();
    form.number(Settings.DATA_SEED);
    form.button("New noise", () -> form.take(setup ->
        Settings.DATA_SEED.put(setup, (Settings.DATA_SEED.get(setup) + 1) % SEEDS)));
    form.below();
    form.folded("Spacing, held-out points");
    form.option(Settings.SPACING);
    form.number(Settings.HELD_OUT_SHARE);
    form.number(Settings.HELD_OUT_SEED);
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
      String why = form.take(setup -> setup.withData(new PointData(points)));
      Dom.setText(complaint, why == null ? "" : why);
    } catch (SetupException wrong) {
      Dom.setText(complaint, wrong.getMessage());
    }
  }
}
