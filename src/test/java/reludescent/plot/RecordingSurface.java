package reludescent.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A surface that writes down what is drawn on it, one mark a line, coordinates to a hundredth of a pixel. Texts are as wide
 * as 0.55 of their size a character, whatever they say.
 */
public final class RecordingSurface implements Surface {
  private final double widthPx;
  private final double heightPx;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Raster> rasters = new ArrayList<>();
  private boolean clipped;

  /** One thing drawn: its kind, what it means, its numbers, and its text if it has one. */
  public record Mark(String kind, Ink ink, double[] xs, double[] ys, String detail, boolean clipped) {
    @Override
    public String toString() {
      StringBuilder line = new StringBuilder(clipped ? "  " : "").append(kind);
      if (ink != null) {
        line.append(' ').append(ink);
      }
      line.append(' ').append(detail);
      for (int i = 0; i < xs.length; i++) {
        line.append(String.format(Locale.ROOT, " (%.2f %.2f)", xs[i] + 0.0, ys[i] + 0.0));
      }
      return line.toString();
    }
  }

  public RecordingSurface(double widthPx, double heightPx) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
  }

  /** Everything drawn so far, in order. */
  public List<Mark> marks() {
    return marks;
  }

  /** The marks of one kind and meaning. */
  public List<Mark> marks(String kind, Ink ink) {
    return marks.stream().filter(mark -> mark.kind().equals(kind) && mark.ink() == ink).toList();
  }

  /** Those of them that lie inside a clip: what is drawn of data, without leaders and labels. */
  public List<Mark> clipped(String kind, Ink ink) {
    return marks(kind, ink).stream().filter(Mark::clipped).toList();
  }

  /** The pictures drawn, in order. */
  public List<Raster> rasters() {
    return rasters;
  }

  /** All of it as text, a line a mark. */
  public String drawing() {
    StringBuilder text = new StringBuilder();
    marks.forEach(mark -> text.append(mark).append('\n'));
    return text.toString();
  }

  @Override
  public double widthPx() {
    return widthPx;
  }

  @Override
  public double heightPx() {
    return heightPx;
  }

  @Override
  public double remPx() {
    return 16;
  }

  @Override
  public double pixelRatio() {
    return 1;
  }

  @Override
  public double textWidthPx(String text, double sizePx, boolean bold) {
    return 0.55 * sizePx * text.length();
  }

  @Override
  public void line(double[] xs, double[] ys, int count, Pen pen) {
    add("line", pen.ink(), Arrays.copyOf(xs, count), Arrays.copyOf(ys, count),
        pen.widthPx() + dashOf(pen));
  }

  private static String dashOf(Pen pen) {
    return pen.dash() == Dash.SOLID ? "" : " " + pen.dash().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void area(double[] xs, double[] ys, int count, Ink ink) {
    add("area", ink, Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), "");
  }

  @Override
  public void disc(double x, double y, double radiusPx, Ink ink) {
    add("disc", ink, new double[] {x}, new double[] {y}, "" + radiusPx);
  }

  @Override
  public void ring(double x, double y, double radiusPx, Pen pen) {
    add("ring", pen.ink(), new double[] {x}, new double[] {y}, radiusPx + " " + pen.widthPx() + dashOf(pen));
  }

  @Override
  public void box(double x, double y, double widthPx, double heightPx, Ink ink) {
    add("box", ink, new double[] {x, x + widthPx}, new double[] {y, y + heightPx}, "");
  }

  @Override
  public void raster(Raster raster, double x, double y, double widthPx, double heightPx) {
    rasters.add(raster);
    add("raster", null, new double[] {x, x + widthPx}, new double[] {y, y + heightPx},
        raster.columns() + "x" + raster.rows() + " " + Arrays.hashCode(raster.bands()));
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    add("text", lettering.ink(), new double[] {x}, new double[] {y},
        "\"" + text + "\" " + lettering.sizePx() + (lettering.bold() ? " bold " : " ")
            + lettering.align() + " " + lettering.hang() + (lettering.halo() ? " halo" : ""));
  }

  @Override
  public void clip(double x, double y, double widthPx, double heightPx) {
    if (clipped) {
      throw new IllegalStateException("clips do not nest");
    }
    add("clip", null, new double[] {x, x + widthPx}, new double[] {y, y + heightPx}, "");
    clipped = true;
  }

  @Override
  public void unclip() {
    if (!clipped) {
      throw new IllegalStateException("nothing to unclip");
    }
    clipped = false;
  }

  private void add(String kind, Ink ink, double[] xs, double[] ys, String detail) {
    for (int i = 0; i < xs.length; i++) {
      if (!(Math.abs(xs[i]) < 1e5 && Math.abs(ys[i]) < 1e5)) {
        throw new IllegalArgumentException(kind + " at (" + xs[i] + ", " + ys[i] + ") is no place on a canvas");
      }
    }
    marks.add(new Mark(kind, ink, xs, ys, detail, clipped));
  }
}
