package reludescent.web.element;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Action;
import reludescent.state.FitEdits;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.lab.LabLayout;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.KeysSheet;

/**
 * The keys of a whole element, left alone where what has the focus has a use of its own for them: text is edited, a list chosen
 * from, a slider moved, a button pressed.
 *
 * @param store what they act upon
 * @param sheet what lists them
 * @param fit what they zoom, or null
 * @param lab what they arrange, or null
 */
record Keys(Store store, KeysSheet sheet, FitPanel fit, LabLayout lab) {
  void press(KeyboardEvent event) {
    HTMLElement target = Dom.targetOf(event);
    String key = event.getKey();
    if (Dom.isPrevented(event) || event.isAltKey() || Dom.isWithinDialog(target) || isForControl(target, key, isCommand(event))) {
      return;
    }
    Action action = isCommand(event) ? commandOf(key, event.isShiftKey()) : actionOf(key, event.isShiftKey());
    if (action != null) {
      event.preventDefault();
      store.dispatch(action);
    } else if (!isCommand(event) && (looks(key) || key.length() == 1 && sheet.takesSingles() && single(key))) {
      event.preventDefault();
    }
  }

  private static boolean isCommand(KeyboardEvent event) {
    return event.isCtrlKey() || event.isMetaKey();
  }

  private static Action commandOf(String key, boolean shift) {
    if (key.equals("y") || shift && key.equals("Z")) {
      return new Action.Redo();
    }
    return key.equals("z") ? new Action.Undo() : null;
  }

  private Action actionOf(String key, boolean shift) {
    int stride = shift ? 10 : 1;
    return switch (key) {
      case "ArrowRight" -> new Action.MoveBy(stride);
      case "ArrowLeft" -> new Action.MoveBy(-stride);
      case "Home" -> new Action.GoTo(0);
      case "End" -> new Action.GoToLast();
      case " " -> new Action.TogglePlaying();
      case "Delete" -> FitEdits.removePoint(store.state(), store.state().point());
      default -> null;
    };
  }

  private boolean looks(String key) {
    return key.equals("Escape") && lab != null && lab.leaveFull();
  }

  private boolean single(String key) {
    if (key.equals("?")) {
      sheet.open();
      return true;
    }
    return fit != null && zooms(key) || lab != null && arranges(key);
  }

  private boolean zooms(String key) {
    switch (key) {
      case "+" -> fit.zoomIn();
      case "-" -> fit.zoomOut();
      case "0" -> fit.showAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean arranges(String key) {
    switch (key) {
      case "f", "F" -> lab.toggleFull();
      case "b", "B" -> lab.toggleBig();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether a key pressed there is the control's own. */
  private static boolean isForControl(HTMLElement target, String key, boolean command) {
    String tag = Dom.kindOf(target);
    if (tag.equals("input")) {
      String type = target.getAttribute("type");
      return switch (type == null ? "text" : type) {
        case "range" -> !command && (key.startsWith("Arrow") || key.equals("Home") || key.equals("End"));
        case "checkbox" -> key.equals(" ");
        default -> true;
      };
    }
    boolean presses = tag.equals("button") || tag.equals("summary") || tag.equals("a");
    return tag.equals("textarea") || tag.equals("select") && !command || presses && (key.equals(" ") || key.equals("Enter"));
  }
}
