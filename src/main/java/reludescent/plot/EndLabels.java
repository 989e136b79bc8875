package reludescent.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of curves where these end, at the right of a frame, each in its curve's colour. None covers another: where curves end close
 * together their names move apart, as little as can be, and a leader goes from each end to its name.
 */
public final class EndLabels {
  /** From one line of text to the next, in rem. */
  private static final double LINE_REM = 0.95;
  /** From the frame to the text, in rem; leaders cross it. */
  private static final double GAP_REM = 0.65;

  private final List<Label> labels = new ArrayList<>();

  private record Label(double y, List<String> lines, Ink ink) {}

  /**
   * Names a curve.
   *
   * @param y where its end stands, in pixels; ends out of sight are named at the frame's edge
   * @param lines the name, and below it what else is said
   */
  public void add(double y, Ink ink, String... lines) {
    labels.add(new Label(y, List.of(lines), ink));
  }

  /** How much room names need at the right of a frame, leaders included; none where there are none. */
  public static double roomPx(Surface surface, List<String> names) {
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, surface.textWidthPx(name, Frame.textPx(surface), true));
    }
    return names.isEmpty() ? 0 : Math.ceil(widest + (GAP_REM + 0.2) * surface.remPx());
  }

  /** Draws names and leaders at the right of a frame. */
  public void draw(Surface surface, Frame frame) {
    double rem = surface.remPx();
    double linePx = LINE_REM * rem;
    List<Label> sorted = sorted(frame);
    double[] tops = tops(sorted, linePx, frame.top() - linePx / 2, frame.bottom() + linePx / 2);
    Lettering.Hang middle = Lettering.Hang.MIDDLE;
    for (int i = 0; i < sorted.size(); i++) {
      Label label = sorted.get(i);
      double at = tops[i] + linePx / 2;
      Frame.line(surface, frame.right() + 1, clamped(label.y(), frame), frame.right() + 0.5 * rem, at,
          Pen.solid(label.ink(), 1));
      for (int row = 0; row < label.lines().size(); row++) {
        surface.text(label.lines().get(row), frame.right() + GAP_REM * rem, at + row * linePx,
            new Lettering(label.ink(), Frame.textPx(surface), row == 0, Lettering.Align.START, middle));
      }
    }
  }

  private static double clamped(double y, Frame frame) {
    return Math.max(frame.top(), Math.min(frame.bottom(), y));
  }

  /** By where they end; of those that end at one place, the first added is the first. */
  private List<Label> sorted(Frame frame) {
    List<Label> sorted = new ArrayList<>();
    for (Label label : labels) {
      int at = sorted.size();
      while (at > 0 && clamped(sorted.get(at - 1).y(), frame) > clamped(label.y(), frame) + 0.25) {
        at--;
      }
      sorted.add(at, new Label(clamped(label.y(), frame), label.lines(), label.ink()));
    }
    return sorted;
  }

  /**
   * Upper edges of the names, such that none covers another and the squares of the ways they have moved add up to the least: names
   * that collide are pooled and placed around their common middle (isotonic regression by pooling adjacent violators).
   */
  private static double[] tops(List<Label> sorted, double linePx, double least, double most) {
    int n = sorted.size();
    double[] offset = new double[n + 1]; // of each name below the first, were they stacked without a gap
    for (int i = 0; i < n; i++) {
      offset[i + 1] = offset[i] + sorted.get(i).lines().size() * linePx;
    }
    double[] mean = new double[n];
    int[] size = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      mean[pools] = sorted.get(i).y() - linePx / 2 - offset[i];
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        int both = size[pools - 2] + size[pools - 1];
        mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
        size[pools - 2] = both;
        pools--;
      }
    }
    double[] tops = new double[n];
    double highest = Math.max(least, most - offset[n]);
    for (int pool = 0, i = 0; pool < pools; pool++) {
      double shift = Math.max(least, Math.min(highest, mean[pool]));
      for (int end = i + size[pool]; i < end; i++) {
        tops[i] = shift + offset[i];
      }
    }
    return tops;
  }
}
