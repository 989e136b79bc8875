package reludescent.web.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Readout;
import reludescent.web.panel.Surroundings;

/**
 * The lab: an application in one window. A bar; on the left model, data and training as tabs, the parameters always below them; in
 * the middle the fit and the transport; on the right loss and landscape; tables as tabs beneath. Where there is less room, loss and
 * landscape become one of the tabs beneath; on a phone, or in a low window, all but fit and transport are tabs of one row.
 */
public final class LabLayout {
  /** A lab shows at least these. */
  private static final List<PanelKind> NEEDED = List.of(PanelKind.FIT, PanelKind.TRANSPORT, PanelKind.PARAMETERS, PanelKind.MODEL,
      PanelKind.DATA, PanelKind.TRAINING, PanelKind.LOSS, PanelKind.LANDSCAPE);
  private static final int NARROW_PX = 720;
  private static final int LOW_PX = 560;
  private static final int MIDDLE_PX = 1080;

  /** How much room there is. */
  private enum Room {
    WIDE("wide"), MIDDLE("middle"), NARROW("narrow"), LOW("narrow low");

    final String classes;

    Room(String classes) {
      this.classes = classes;
    }
  }

  private final HTMLElement body;
  private final Html html;
  private final Map<PanelKind, Panel> panels;
  private final Readout readout;
  private final Bar bar;
  private final Runnable changed;
  private final Runnable recoloured;
  private final HTMLElement main;
  private final HTMLElement side;
  private final HTMLElement drawer;
  private final HTMLElement right;
  private final HTMLElement more;
  private final HTMLElement figures;
  private final Tabs sideTabs;
  private final Tabs drawerTabs;
  private Room room;
  private PanelKind full;
  private Preset shownPreset;
  private boolean isBig;

  /** Whether these panels make a lab. */
  public static boolean isMadeOf(List<PanelKind> kinds) {
    for (PanelKind needed : NEEDED) {
      if (!kinds.contains(needed)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param host the element
   * @param body where all of it goes
   * @param panels all that were asked for
   * @param changed is told that something is to be drawn anew
   * @param recoloured is told that colours or sizes of type have changed
   */
  public LabLayout(HTMLElement host, HTMLElement body, Surroundings around, Map<PanelKind, Panel> panels, Runnable changed,
      Runnable recoloured) {
    this.body = body;
    this.html = around.html();
    this.panels = new EnumMap<>(panels);
    this.changed = changed;
    this.recoloured = recoloured;
    Theme theme = new Theme(host, html, recoloured);
    bar = new Bar(around, theme, this::toggleBig, panels.get(PanelKind.SHARE));
    FitPanel fit = (FitPanel) panels.get(PanelKind.FIT);
    readout = new Readout(around, fit.tools());
    for (PanelKind kind : List.of(PanelKind.FIT, PanelKind.LOSS, PanelKind.LANDSCAPE)) {
      HTMLElement fill = html.button(Icon.FULL_WINDOW, "Fill the window", "F", () -> toggleFull(kind));
      fill.getClassList().add("wide");
      HTMLElement head = kind == PanelKind.FIT ? fit.tools() : Dom.find(panels.get(kind).element, ".head");
      head.appendChild(fill);
    }
    side = html.div("side");
    drawer = html.div("drawer");
    right = html.div("right");
    more = html.div("more");
    figures = html.div("figures");
    sideTabs = new Tabs(html, "settings", "Settings", this::chosen);
    drawerTabs = new Tabs(html, "tables", "Tables", content -> changed.run());
    body.appendChild(bar.element);
    body.appendChild(side);
    main = html.div("main", readout.element, fit.element, element(PanelKind.TRANSPORT));
    body.appendChild(main);
    body.appendChild(right);
    body.appendChild(drawer);
    for (Splitter.Pane pane : Splitter.Pane.values()) {
      body.appendChild(new Splitter(html, pane, body).element);
    }
    Dom.observe(Dom.resizeObserver(this::arrange), host);
    Dom.on(Dom.window(), "resize", event -> arrange());
    arrange();
  }

  private HTMLElement element(PanelKind kind) {
    return panels.get(kind).element;
  }

  /** Puts the panes where there is room for them. */
  private void arrange() {
    int widthPx = body.getClientWidth();
    int heightPx = windowHeight();
    Room now = heightPx < LOW_PX && widthPx >= LOW_PX ? Room.LOW
        : widthPx < NARROW_PX ? Room.NARROW : widthPx < MIDDLE_PX ? Room.MIDDLE : Room.WIDE;
    if (widthPx == 0 || now == room) {
      return;
    }
    room = now;
    body.insertBefore(isNarrow() ? main : side, isNarrow() ? side : main); // read in the order in which they are seen
    bar.fold(isNarrow());
    showRoom();
    sideTabs.clear();
    drawerTabs.clear();
    for (HTMLElement pane : List.of(side, drawer, right, more, figures)) {
      Dom.clear(pane);
    }
    HTMLElement sideBody = html.div("tab-body");
    side.appendChild(sideTabs.list);
    side.appendChild(sideBody);
    side.appendChild(element(PanelKind.PARAMETERS));
    addTab(sideTabs, sideBody, "Model", element(PanelKind.MODEL));
    addTab(sideTabs, sideBody, "Data", element(PanelKind.DATA));
    addTab(sideTabs, sideBody, "Training", element(PanelKind.TRAINING));
    if (isNarrow()) {
      addTab(sideTabs, sideBody, "Loss", element(PanelKind.LOSS));
      addTab(sideTabs, sideBody, "Numbers", PanelKind.ARITHMETIC);
      more.appendChild(element(PanelKind.LANDSCAPE));
      for (PanelKind kind : List.of(PanelKind.UNITS, PanelKind.LOG, PanelKind.COMPARE)) {
        if (panels.containsKey(kind)) {
          more.appendChild(html.text("strong", "title", titleOf(kind)));
          more.appendChild(element(kind));
        }
      }
      addTab(sideTabs, sideBody, "More", more);
    } else {
      fillDrawer();
    }
    changed.run();
  }

  private void fillDrawer() {
    HTMLElement drawerBody = html.div("tab-body");
    drawer.appendChild(drawerTabs.list);
    drawer.appendChild(drawerBody);
    HTMLElement pane = room == Room.WIDE ? right : figures;
    pane.appendChild(element(PanelKind.LOSS));
    pane.appendChild(element(PanelKind.LANDSCAPE));
    if (room == Room.MIDDLE) {
      addTab(drawerTabs, drawerBody, "Loss and landscape", figures);
    }
    for (PanelKind kind : List.of(PanelKind.ARITHMETIC, PanelKind.UNITS, PanelKind.LOG, PanelKind.COMPARE)) {
      addTab(drawerTabs, drawerBody, titleOf(kind), kind);
    }
  }

  private static String titleOf(PanelKind kind) {
    return switch (kind) {
      case ARITHMETIC -> "This step in numbers";
      case UNITS -> "Units";
      case LOG -> "Log";
      default -> "Compare";
    };
  }

  private void addTab(Tabs tabs, HTMLElement tabBody, String title, PanelKind kind) {
    if (panels.containsKey(kind)) {
      addTab(tabs, tabBody, title, element(kind));
    }
  }

  private static void addTab(Tabs tabs, HTMLElement tabBody, String title, HTMLElement content) {
    tabBody.appendChild(content);
    tabs.add(title, content);
  }

  private boolean isNarrow() {
    return room == Room.NARROW || room == Room.LOW;
  }

  /** The parameters stand below the settings, and nothing else. */
  private void chosen(HTMLElement content) {
    boolean isSetting = content == element(PanelKind.MODEL) || content == element(PanelKind.DATA)
        || content == element(PanelKind.TRAINING);
    element(PanelKind.PARAMETERS).setHidden(!isSetting);
    changed.run();
  }

  private void showRoom() {
    body.setClassName("element lab " + room.classes + (isBig ? " big" : "")
        + (full == null ? "" : " full full-" + full.key()));
    recoloured.run();
  }

  /** Lets a plot fill the window, or go back to its place. */
  public void toggleFull(PanelKind kind) {
    full = full == kind ? null : kind;
    showRoom();
  }

  /** The same for the plot that has the focus or is pointed at, else the fit. */
  public void toggleFull() {
    PanelKind found = PanelKind.FIT;
    for (PanelKind kind : List.of(PanelKind.LOSS, PanelKind.LANDSCAPE)) {
      found = isPointedAt(element(kind)) ? kind : found;
    }
    toggleFull(full != null ? full : found);
  }

  /** Leaves what fills the window; whether anything did. */
  public boolean leaveFull() {
    boolean was = full != null || isBig;
    full = null;
    isBig = false;
    showRoom();
    return was;
  }

  /** Large type and plots alone, for a hall; or back. */
  public void toggleBig() {
    isBig = !isBig;
    showRoom();
  }

  /** Whether a panel may be in sight. */
  public boolean shows(Panel panel) {
    return isShown(panel.element, body);
  }

  /** Shows a state in what belongs to the lab itself. */
  public void render(AppState state) {
    readout.render(state);
    bar.render(state);
    Preset preset = state.view().preset();
    if (preset != shownPreset && room != null) {
      shownPreset = preset;
      PanelKind best = preset == null ? null : PanelKind.named(preset.panel());
      if (best != null && panels.containsKey(best)) {
        drawerTabs.choose(element(best));
        sideTabs.choose(element(best));
      }
    }
  }

  /** Says something above all panes, until it is put away. */
  public void tell(String text) {
    HTMLElement said = html.text("p", "", text);
    HTMLElement notice = html.div("notice", said);
    notice.setAttribute("role", "alert");
    notice.appendChild(html.button(Icon.CLOSE, "Close", "", () -> body.removeChild(notice)));
    body.appendChild(notice);
  }

  @JSBody(script = "return innerHeight;")
  private static native int windowHeight();

  @JSBody(params = "element", script = "return element.matches(':hover, :focus-within');")
  private static native boolean isPointedAt(HTMLElement element);

  @JSBody(params = {"element", "top"}, script = """
      for (var each = element; each && each !== top; each = each.parentNode) {
        if (each.hidden) {
          return false;
        }
      }
      return true;
      """)
  private static native boolean isShown(HTMLElement element, HTMLElement top);
}
