package reludescent.plot;

import java.util.List;

/**
 * What is told of a place pointed at: names at the left, values in a column at the right.
 *
 * @param rows a name and a value each; a value may be empty
 */
public record Tip(List<Row> rows) {
  private static final double ROW_REM = 1.1;

  /** A name and what is told under it. */
  public record Row(String name, String value) {}

  /** A tip of these names and values in turn. */
  public static Tip of(String... namesAndValues) {
    Row[] rows = new Row[namesAndValues.length / 2];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row(namesAndValues[2 * i], namesAndValues[2 * i + 1]);
    }
    return new Tip(List.of(rows));
  }

  /** Draws it near a place, away from what stands on the ground. */
  public void draw(Surface surface, Frame frame, Ground ground, double x, double y) {
    double rem = surface.remPx();
    double text = Frame.textPx(surface);
    double names = 0;
    double values = 0;
    for (Row row : rows) {
      names = Math.max(names, surface.textWidthPx(row.name(), text, false));
      values = Math.max(values, surface.textWidthPx(row.value(), text, true));
    }
    double pad = 0.5 * rem;
    double width = Math.ceil(names + (values > 0 ? pad + values : 0) + 2 * pad);
    double height = Math.ceil(rows.size() * ROW_REM * rem + pad);
    double[] corner = ground.corner(frame, x, y, width, height, 0.8 * rem);
    double left = Frame.crisp(corner[0]);
    double top = Frame.crisp(corner[1]);
    surface.box(left, top, width, height, Ink.BACKGROUND);
    double[] xs = {left, left + width, left + width, left, left};
    double[] ys = {top, top, top + height, top + height, top};
    surface.line(xs, ys, 5, Pen.solid(Ink.AXIS, 1));
    for (int i = 0; i < rows.size(); i++) {
      double at = top + pad / 2 + (i + 0.5) * ROW_REM * rem;
      surface.text(rows.get(i).name(), left + pad, at,
          new Lettering(Ink.QUIET_TEXT, text, false, Lettering.Align.START, Lettering.Hang.MIDDLE));
      surface.text(rows.get(i).value(), left + width - pad, at,
          new Lettering(Ink.TEXT, text, true, Lettering.Align.END, Lettering.Hang.MIDDLE));
    }
  }
}
