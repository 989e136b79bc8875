package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Palette;
import reludescent.web.lab.LabLayout;
import reludescent.web.lab.PanelKind;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.KeysSheet;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Surroundings;

/**
 * The Java half of one {@code <relu-descent>}: reads its attributes, owns its store and its panels, and draws them on
 * animation frames, which it asks for only while something has changed or moves.
 */
final class ReluDescentElement implements Figure {
  private static final String ATTRIBUTES = "panels setup step autoplay permalink theme x-range y-range";

  private final HTMLElement host;
  private final HTMLElement body;
  private final Html html;
  private final Palette palette;
  /** The panels in the order in which they are drawn. */
  private List<Panel> panels;
  private Surroundings around;
  private Store store;
  private MakingBar making;
  private boolean isMaking;
  private AppState shown;
  private Attributes attributes;
  private LabLayout lab;
  private Keys keys;
  private Columns columns;
  private Address address;
  private boolean connected;
  /** Ends what is heard of the page while the element is in it. */
  private JSObject removal;
  private boolean first;
  /** Frames until it is made: while a page loads, elements after its first leave one to that one's figure. */
  private int waiting;
  private boolean frameRequested;
  private double lastFrameMs = Double.NaN;

  private final CustomElement.Dresser dresser;
  private final Figures page;
  private final ElementEvents events;
  private final SightPlay sight = new SightPlay();
  private final Mishap mishap;
  /** Whether its attributes cannot be used. */
  private boolean isRefused;

  private ReluDescentElement(HTMLElement host, CustomElement.Dresser dresser, Figures page) {
    this.host = host;
    this.dresser = dresser;
    this.page = page;
    this.events = new ElementEvents(host);
    this.body = CustomElement.shadowBody(host);
    this.html = new Html(host);
    this.palette = new Palette(host, this::requestFrame);
    body.setClassName("element");
    body.setTabIndex(-1);
    Dom.on(body, "keydown", event -> onKey((KeyboardEvent) event, false));
    this.mishap = new Mishap(body, html, events, this::goOn);
    Dom.onVisible(host, "0px", isNow -> sight.see(store, isNow));
  }

  /** @param page is told of each element of the page, and whenever one shows something else */
  static void define(Figures page) {
    CustomElement.Dresser dresser = CustomElement.dresser(Script.elementStyle());
    CustomElement.define("relu-descent", ATTRIBUTES, host -> new ReluDescentElement(host, dresser, page)::happens);
  }

  private JSObject happens(String what, int member, JSObject argument) {
    if (what.equals("connected")) {
      dresser.dress(host);
      page.add(this);
      connect();
    } else if (what.equals("disconnected")) {
      page.remove(this);
      connected = false;
      Dom.end(removal);
    } else if (what.equals("used")) {
      return ElementApi.call(this, member, argument);
    } else if (store != null || connected && waiting == 0) {
      String attribute = ((JSString) argument).stringValue();
      build(store != null && !attribute.equals("setup") && !attribute.equals("step") && !attribute.equals("permalink"));
    }
    return null;
  }

  @Override
  public HTMLElement host() {
    return host;
  }

  @Override
  public boolean isMade() {
    return store != null;
  }

  @Override
  public Store store() {
    if (store == null && !isRefused) {
      build(false);
    }
    return store;
  }

  @Override
  public void complain(String message) {
    events.error(message);
  }

  private void connect() {
    connected = true;
    removal = Dom.newEnding();
    Dom.onUntil(removal, Dom.media("(prefers-color-scheme: dark)"), "change", event -> recolour());
    Dom.onUntil(removal, Dom.media("(forced-colors: active)"), "change", event -> recolour());
    Dom.onUntil(removal, Dom.media("print"), "change", event -> recolourAtOnce());
    Dom.onUntil(removal, Dom.window(), "keydown", event -> onKey((KeyboardEvent) event, true));
    if (address != null) {
      address.listen(removal);
    }
    if (store == null) {
      first = Dom.isFirst(host);
      if (!first && "lazy".equals(host.getAttribute("loading"))) {
        waiting = 1;
        Dom.onVisible(host, "100%", isNear -> {
          if (isNear) {
            requestFrame();
          }
        });
      } else if (first || Dom.isLoaded()) {
        build(false);
      } else {
        waiting = 2;
        requestFrame();
      }
    } else {
      recolour();
    }
  }

  private void build(boolean sameRun) {
    mishap.guard(() -> make(sameRun));
  }

  /**
   * Makes store and panels from the attributes; where one of them is wrong, says which in their place.
   *
   * @param sameRun whether the run stays as it is, and only what is shown of it is made anew
   */
  private void make(boolean sameRun) {
    boolean atOnce = !first || store != null;
    waiting = 0;
    Dom.clear(body);
    body.setClassName("element");
    panels = new ArrayList<>();
    lab = null;
    keys = null;
    try {
      attributes = Attributes.of(host);
      if (!sameRun) {
        store = new Store(setup(attributes), numbers(), this::requestFrame);
        Preset preset = address == null ? null : address.preset();
        store.dispatch(preset == null ? new Action.GoTo(firstStep()) : preset.compare(numbers()));
      }
    } catch (IllegalArgumentException wrong) {
      store = null;
      isRefused = true;
      body.appendChild(html.alert("wrong", wrong.getMessage()));
      events.error(wrong.getMessage());
      return;
    }
    isRefused = false;
    shown = null;
    making = new MakingBar(store, html);
    boolean isLab = LabLayout.isMadeOf(attributes.panels());
    around = new Surroundings(store, palette, html, attributes.xRange(), attributes.yRange(), new KeysSheet(html, isLab), isLab);
    if (isLab) {
      buildLab();
    } else {
      buildColumns(atOnce);
    }
    if (store.isBeginning()) {
      body.getClassList().add("beginning");
    }
    body.appendChild(around.keys().element());
    body.appendChild(making.element());
    sight.begin(store, attributes.autoplay() && !sameRun && !Dom.matches("(prefers-reduced-motion: reduce)"));
    recolour();
  }

  private void buildLab() {
    Map<PanelKind, Panel> byKind = new EnumMap<>(PanelKind.class);
    attributes.panels().forEach(kind -> byKind.put(kind, kind.make(around)));
    panels.addAll(byKind.values());
    lab = new LabLayout(host, body, around, byKind, this::requestFrame, this::recolour);
    keys = new Keys(store, around.keys(), (FitPanel) byKind.get(PanelKind.FIT), lab);
    if (attributes.permalink() && address.complaint() != null) {
      lab.tell(address.complaint());
    }
  }

  private void buildColumns(boolean atOnce) {
    if (attributes.permalink() && address.complaint() != null) {
      body.appendChild(html.alert("wrong", address.complaint()));
    }
    columns = new Columns(body, around, attributes.panels(), panels);
    columns.begin(atOnce || store.isBeginning());
    keys = new Keys(store, around.keys(), columns.fit(), null);
  }

  private boolean isToBeWhole() {
    return lab == null && !columns.isWhole();
  }

  private Setup setup(Attributes attributes) {
    if (!attributes.permalink()) {
      return attributes.setup();
    }
    if (address == null) {
      address = new Address(() -> build(false));
      address.listen(removal);
    }
    return address.setupOr(attributes.setup());
  }

  /** The step shown at first: that of the address, where it names one, else that of the attribute. */
  private int firstStep() {
    return attributes.permalink() && address.step() >= 0 ? address.step() : attributes.step();
  }

  private void recolour() {
    palette.refresh();
    requestFrame();
  }

  /** For paper, which does not wait for a frame. */
  private void recolourAtOnce() {
    recolour();
    if (shown != null) {
      for (Panel panel : panels) {
        panel.render(shown);
      }
    }
  }

  private void requestFrame() {
    if (!frameRequested && connected) {
      frameRequested = true;
      Window.requestAnimationFrame(this::frame);
    }
  }

  private void frame(double nowMs) {
    frameRequested = false;
    if (connected && !mishap.hasStopped()) {
      mishap.guard(() -> draw(nowMs));
    }
  }

  /** Goes on after a mistake of ours has stopped it, from the last state that was shown whole, if there was one. */
  private void goOn(AppState good) {
    if (good != null) {
      store.returnTo(good);
    }
    build(good != null);
  }

  private void draw(double nowMs) {
    if (waiting > 1) {
      waiting--;
      requestFrame();
      return;
    }
    if (waiting > 0) {
      build(false);
    }
    if (store == null) {
      return;
    }
    if (store.state().isMoving()) {
      store.dispatch(new Action.Tick(lastFrameMs == lastFrameMs ? nowMs - lastFrameMs : 0));
    }
    boolean computing = making.goOn();
    AppState state = store.state();
    if (store.isBeginning()) {
      requestFrame();
      return;
    }
    boolean more = shown != null && isToBeWhole();
    if (more) {
      columns.finish();
    }
    if (more || !computing || state != shown) { // what was typed stays while it is being made
      if (shown == null) {
        body.getClassList().remove("beginning");
      }
      boolean dropped = isMaking && state == shown;
      AppState before = shown;
      shown = state;
      if (lab != null) {
        lab.render(state);
      }
      for (Panel panel : panels) {
        if (dropped) {
          panel.forgetTyped();
        }
        if (lab == null || lab.shows(panel)) {
          panel.render(state);
          computing |= panel.isComputing();
        }
      }
      tell(before);
      mishap.keep(state);
    }
    isMaking = store.isMaking();
    if (address != null && !state.isChanging() && store.complaint() == null) {
      address.keep(state);
    }
    lastFrameMs = state.isMoving() ? nowMs : Double.NaN;
    if (computing || state.isMoving() || isToBeWhole()) {
      requestFrame();
    }
  }

  /** Tells the page and its scripts what is now shown. */
  private void tell(AppState before) {
    page.shown(this);
    if (before != null) {
      events.shown(before, shown);
    }
    if (isMaking && store.complaint() != null) {
      events.error(store.complaint());
    }
  }

  /**
   * Takes a key pressed within the element; a lab that owns the page's address takes those too that nothing else on the page has
   * the focus for.
   */
  private void onKey(KeyboardEvent event, boolean fromPage) {
    boolean isMine = !fromPage || lab != null && attributes.permalink() && !Dom.hasPageFocus();
    if (store != null && keys != null && isMine) {
      keys.press(event);
    }
  }
}
