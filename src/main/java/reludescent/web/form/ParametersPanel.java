package reludescent.web.form;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.model.Model;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.text.Shown;
import reludescent.train.TrainingState;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Surroundings;

/**
 * A slider and a typed number for each parameter, unit by unit; of many units, a line for each and those of the one chosen. On
 * demand the gradient of each and what the next step makes of it.
 */
public final class ParametersPanel extends Panel {
  private static final int MOST_BLOCKS = 4;

  private final Store store;
  private final Html html;
  private final HTMLElement note;
  private final HTMLElement gradients;
  private final HTMLElement units;
  private final List<UnitBlock> blocks = new ArrayList<>();
  private UnitList list;
  private Model shownModel;
  private boolean showsGradients;

  public ParametersPanel(Surroundings around) {
    super(around.html().group("Parameters"));
    store = around.store();
    html = around.html();
    note = html.span("quiet grow", "");
    gradients = html.button("gradients", () -> {
      showsGradients = !showsGradients;
      store.changed();
    });
    gradients.setClassName("link");
    units = html.div("units");
    add(html.div("head", html.text("strong", "", "Parameters"), note, gradients), units);
  }

  @Override
  public void render(AppState state) {
    Model model = state.setup().model();
    if (!model.equals(shownModel)) {
      build(model);
    }
    Dom.setText(note, list != null ? model.parameterCount() + ", by share" : state.hasRun() ? "at step " + state.step() : "");
    gradients.setHidden(!state.hasRun());
    Dom.setAttribute(gradients, "aria-pressed", showsGradients ? "true" : "false");
    String[] told = showsGradients && state.hasRun() ? gradients(state) : null;
    for (UnitBlock block : blocks) {
      block.show(state, told);
    }
    if (list != null) {
      list.show(state, told);
    }
  }

  private void build(Model model) {
    shownModel = model;
    Dom.clear(units);
    blocks.clear();
    list = null;
    if (model.asSum() == null || model.asSum().weighted()) {
      block(model, -1);
    }
    if (model.units() > MOST_BLOCKS) {
      list = new UnitList(store, html, model);
      units.appendChild(list.element);
      return;
    }
    for (int k = 0; k < model.units(); k++) {
      block(model, k);
    }
  }

  private void block(Model model, int unit) {
    UnitBlock block = new UnitBlock(store, html, model, unit, model.units() > 1);
    blocks.add(block);
    units.appendChild(block.element);
  }

  private static String[] gradients(AppState state) {
    TrainingState now = state.timeline().at(state.step());
    TrainingState next = now.copy();
    boolean steps = state.timeline().trainer().step(next);
    String[] told = new String[now.params().length];
    for (int j = 0; j < told.length; j++) {
      told[j] = "gradient " + Shown.number(now.gradient()[j], 4)
          + (steps ? ", next " + Shown.number(next.params()[j], 4) : "");
    }
    return told;
  }
}
