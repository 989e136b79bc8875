package reludescent.web.dom;

/** Signs that players and editors have taught everyone, by their names in the Lucide set, which the build takes them from. */
public enum Icon {
  PLAY("play"),
  PAUSE("pause"),
  FIRST("skip-back"),
  LAST("skip-forward"),
  BACK("chevron-left"),
  FORWARD("chevron-right"),
  CHOOSE("chevron-down"),
  UNDO("undo-2"),
  REDO("redo-2"),
  START_OVER("rotate-ccw"),
  PRESENT("presentation"),
  LIGHT("sun"),
  DARK("moon"),
  KEYS("keyboard"),
  MORE("ellipsis-vertical"),
  MENU("ellipsis"),
  LESS("minus"),
  PLUS("plus"),
  FIT_TO_DATA("scan"),
  FULL_WINDOW("maximize-2"),
  PART_OF_WINDOW("minimize-2"),
  DICE("dices"),
  CLOSE("x");

  private final String lucide;

  Icon(String lucide) {
    this.lucide = lucide;
  }

  String lucide() {
    return lucide;
  }
}
