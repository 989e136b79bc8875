package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.Names;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.FitEdits;
import reludescent.state.Preset;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Palette;
import reludescent.web.panel.Panel;

/**
 * The Java half of one {@code <relu-descent>}: reads its attributes, owns its store and its panels, and draws them on
 * animation frames, which it asks for only while something has changed or moves.
 */
final class ReluDescentElement implements Figure {
  private static final String ATTRIBUTES = "panels setup step autoplay permalink theme x-range y-range";

  private final HTMLElement host;
  private final HTMLElement body;
  private final Palette palette;
  private List<Panel> panels;
  private final HelpSheet help = new HelpSheet();
  private Store store;
  private MakingBar making;
  private boolean isMaking;
  private AppState shown;
  private Attributes attributes;
  private HTMLElement main;
  private HTMLElement side;
  private int made;
  private int figures;
  private Address address;
  private boolean connected;
  /** Ends what is heard of the page while the element is in it. */
  private JSObject removal;
  private boolean first;
  /** Frames until it is made: while a page loads, elements after its first leave one to that one's figure. */
  private int waiting;
  private boolean frameRequested;
  private double lastFrameMs = Double.NaN;

  private final Figures page;
  private final ElementEvents events;
  /** Whether it plays as soon as it is in sight: it was to play by itself, or played when it went out of sight. */
  private boolean playsInSight;
  private boolean isInSight;
  /** Whether its attributes cannot be used. */
  private boolean isRefused;

  private ReluDescentElement(HTMLElement host, JSObject sheet, Figures page) {
    this.host = host;
    this.page = page;
    this.events = new ElementEvents(host);
    this.body = CustomElement.shadowBody(host, sheet);
    this.palette = new Palette(host, this::requestFrame);
    body.setClassName("element");
    body.setTabIndex(-1);
    Dom.on(body, "keydown", event -> onKey((KeyboardEvent) event));
    Dom.onVisible(host, "0px", this::onSight);
  }

  /** @param page is told of each element of the page, and whenever one shows something else */
  static void define(Figures page) {
    JSObject sheet = CustomElement.sheet(Script.elementStyle());
    CustomElement.define("relu-descent", ATTRIBUTES, host -> new ReluDescentElement(host, sheet, page)::happens);
  }

  private JSObject happens(String what, int member, JSObject argument) {
    if (what.equals("connected")) {
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
      build();
    }
    return store;
  }

  @Override
  public void complain(String message) {
    events.error(message);
  }

  /** Plays only while it can be seen. */
  private void onSight(boolean isNow) {
    isInSight = isNow;
    if (store != null && isInSight && playsInSight) {
      playsInSight = false;
      ElementApi.play(store, true);
    } else if (store != null && !isInSight && store.state().playback().isPlaying()) {
      playsInSight = true;
      ElementApi.play(store, false);
    }
  }

  private void connect() {
    connected = true;
    removal = Dom.newEnding();
    Dom.onUntil(removal, Dom.media("(prefers-color-scheme: dark)"), "change", event -> recolour());
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
        build();
      } else {
        waiting = 2;
        requestFrame();
      }
    } else {
      recolour();
    }
  }

  /** Makes store and panels from the attributes; where one of them is wrong, says which in their place. */
  private void build() {
    build(false);
  }

  /** @param sameRun whether the run stays as it is, and only what is shown of it is made anew */
  private void build(boolean sameRun) {
    boolean atOnce = !first || store != null;
    waiting = 0;
    Dom.clear(body);
    body.setClassName("element");
    panels = new ArrayList<>();
    try {
      attributes = Attributes.of(host);
      if (!sameRun) {
        store = new Store(setup(attributes), numbers(), this::requestFrame);
        Preset preset = address == null ? null : address.preset();
    store.dispatch(preset == null ? new Action.GoTo(attributes.step()) : preset.compare(numbers()));
      }
    } catch (IllegalArgumentException wrong) {
      store = null;
      isRefused = true;
      body.appendChild(alert(wrong.getMessage()));
      events.error(wrong.getMessage());
      return;
    }
    if (attributes.permalink() && address.complaint() != null) {
      body.appendChild(alert(address.complaint()));
    }
    boolean lab = true;
    for (String name : Names.split(Panels.LAB, ' ')) {
      lab &= Names.has(attributes.panels(), name);
    }
    body.setClassName(lab ? "element lab" : "element");
    if (store.isBeginning()) {
      body.getClassList().add("beginning");
    }
    isRefused = false;
    shown = null;
    making = new MakingBar(store);
    main = Dom.html("<div class=main></div>");
    side = Dom.html("<div class=side></div>");
    body.appendChild(main);
    boolean fit = Names.has(attributes.panels(), "fit");
    List<String> aside = fit ? Names.split(Panels.ASIDE, ' ') : List.of();
    figures = 0;
    made = 0;
    for (String name : attributes.panels()) {
      atOnce |= Names.has(aside, name); // the figure's width depends on it
    }
    makePanels(atOnce || store.isBeginning() ? attributes.panels().size() : untilTransport(), aside);
    if (isToBeWhole()) {
      body.getClassList().add("begun");
    }
    body.appendChild(help.element());
    body.appendChild(making.element());
    playsInSight = attributes.autoplay() && !sameRun && !Dom.matches("(prefers-reduced-motion: reduce)");
    onSight(isInSight);
    recolour();
  }

  /** How many panels stand before a transport at the end, if there are any: the page's first figure is shown before that is made. */
  private int untilTransport() {
    int last = attributes.panels().size() - 1;
    return last > 0 && attributes.panels().get(last).equals("transport") ? last : last + 1;
  }

  /** Makes the panels that are not yet there, up to so many. */
  private void makePanels(int count, List<String> aside) {
    for (; made < count; made++) {
      String name = attributes.panels().get(made);
      Panel panel = Panels.make(name, store, palette, attributes, help);
      HTMLElement element = panel.element;
      element.getClassList().add("panel", name);
      Dom.setAttribute(element, "part", name);
      Dom.setStyle(element, "order", "" + made);
      // Figures are drawn first: once other panels have changed the page, a canvas asks for its styles to be worked out anew.
      panels.add(element.getTagName().equals("FIGURE") ? figures++ : panels.size(), panel);
      if (Names.has(aside, name)) {
        side.appendChild(element);
        body.appendChild(side);
      } else {
        main.appendChild(element);
      }
    }
  }

  private boolean isToBeWhole() {
    return made < attributes.panels().size();
  }

  private Setup setup(Attributes attributes) {
    if (!attributes.permalink()) {
      return attributes.setup();
    }
    if (address == null) {
      address = new Address(this::build);
      address.listen(removal);
    }
    return address.setupOr(attributes.setup());
  }

  private static HTMLElement alert(String text) {
    HTMLElement message = Dom.html("<p class=wrong role=alert></p>");
    Dom.setText(message, text);
    return message;
  }

  private void recolour() {
    palette.refresh();
    requestFrame();
  }

  private void requestFrame() {
    if (!frameRequested && connected) {
      frameRequested = true;
      Window.requestAnimationFrame(this::frame);
    }
  }

  private void frame(double nowMs) {
    frameRequested = false;
    if (!connected) {
      return;
    }
    if (waiting > 1) {
      waiting--;
      requestFrame();
      return;
    }
    if (waiting > 0) {
      build();
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
      makePanels(attributes.panels().size(), List.of());
      body.getClassList().remove("begun");
    }
    if (more || !computing || state != shown) { // what was typed stays while it is being made
      if (shown == null) {
        body.getClassList().remove("beginning");
      }
      boolean dropped = isMaking && state == shown;
      AppState before = shown;
      shown = state;
      for (Panel panel : panels) {
        if (dropped) {
          panel.forgetTyped();
        }
        panel.render(state);
        computing |= panel.isComputing();
      }
      tell(before);
    }
    isMaking = store.isMaking();
    if (address != null && !state.isChanging() && store.complaint() == null) {
      address.keep(state);
    }
    if (state.isMoving()) {
      lastFrameMs = nowMs;
    } else {
      lastFrameMs = Double.NaN;
    }
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

  /** Keys of the whole element, left alone where a control has a use of its own for them. */
  private void onKey(KeyboardEvent event) {
    boolean control = event.isCtrlKey() || event.isMetaKey();
    if (store == null || event.isAltKey() || isForControl(Dom.targetOf(event), control)) {
      return;
    }
    Action action = event.getKey().equals("Delete") ? FitEdits.removePoint(store.state(), store.state().point())
        : control
        ? commandOf(event.getKey(), event.isShiftKey())
        : actionOf(event.getKey(), event.isShiftKey(), Dom.targetOf(event).getTagName().equals("BUTTON"));
    if (action != null) {
      event.preventDefault();
      store.dispatch(action);
    } else if (event.getKey().equals("?")) {
      help.open();
    }
  }

  private static Action commandOf(String key, boolean shift) {
    if (key.equals("y") || shift && key.equals("Z")) {
      return new Action.Redo();
    }
    return key.equals("z") ? new Action.Undo() : null;
  }

  private static Action actionOf(String key, boolean shift, boolean onButton) {
    int stride = shift ? 10 : 1;
    if (key.equals("ArrowRight")) {
      return new Action.MoveBy(stride);
    } else if (key.equals("ArrowLeft")) {
      return new Action.MoveBy(-stride);
    } else if (key.equals("Home")) {
      return new Action.GoTo(0);
    } else if (key.equals("End")) {
      return new Action.GoToLast();
    }
    return key.equals(" ") && !onButton ? new Action.TogglePlaying() : null;
  }

  /** Whether a key pressed there is the control's own: text is edited, a list chosen from, a slider moved. */
  private static boolean isForControl(HTMLElement target, boolean control) {
    String tag = target.getTagName();
    if (tag.equals("INPUT")) {
      String type = target.getAttribute("type");
      return !"checkbox".equals(type) && !(control && "range".equals(type));
    }
    return tag.equals("SELECT") || tag.equals("TEXTAREA") || tag.equals("DIALOG");
  }
}
