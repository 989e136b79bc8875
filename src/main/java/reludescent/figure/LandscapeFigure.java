package reludescent.figure;

import java.util.List;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Raster;
import reludescent.plot.Surface;

/** The loss over two parameters as filled contours, the way of the run across them, and where its next step leads. */
public final class LandscapeFigure {
  private static final double TEXT_PX = 12;
  private static final double LEGEND_PX = 18;
  private static final double ARROW_PX = 36;
  /** Steps shorter than this are drawn as one: a line of a thousand tiny ones takes long to paint. */
  private static final double LEAST_PX = 2;
  private static final double FARTHEST_PX = 20_000;
  private static final Raster RAMP = Contours.ramp();

  /**
   * What there is to see.
   *
   * @param xRange which values of the parameter across
   * @param yRange which values of the parameter up
   * @param raster the contours over these ranges, or null while they are not known yet
   * @param levels the lowest and the highest loss of them
   * @param lowText the lowest as text
   * @param highText the highest as text
   * @param path the run's way; its step shown is place {@code at} of it
   * @param at place in the path
   * @param gradientX the gradient's component across, at the step shown
   * @param gradientY its component up
   * @param nextX where the next step leads, or NaN at the last
   * @param nextY the same, up
   * @param others ways of other runs
   * @param xName the parameter across
   * @param yName the parameter up
   * @param readText what is told of a place pointed at; may be empty
   */
  public record Scene(
      Interval xRange,
      Interval yRange,
      Raster raster,
      Interval levels,
      String lowText,
      String highText,
      Path path,
      int at,
      double gradientX,
      double gradientY,
      double nextX,
      double nextY,
      List<Path> others,
      String xName,
      String yName,
      String readText) {}

  /** The places a run has passed, its start first, and the name that stands at their end; may be empty. */
  public record Path(double[] xs, double[] ys, Ink ink, String name) {}

  private LandscapeFigure() {}

  public static void draw(Surface surface, Scene scene) {
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene);
    frame.drawAxes(surface, scene.xName(), scene.yName());
    if (scene.raster() != null) {
      surface.raster(scene.raster(), frame.left(), frame.top(), frame.right() - frame.left(),
          frame.bottom() - frame.top());
      legend(surface, frame, scene);
    }
    frame.clip(surface);
    for (Path other : scene.others()) {
      line(surface, frame, other, 0, other.xs().length - 1, Pen.solid(Ink.BACKGROUND, 4), Pen.dashed(other.ink(), 2));
      name(surface, frame, other);
    }
    way(surface, frame, scene);
    surface.unclip();
  }

  /** Where a place of the surface lies: the parameter across, and the parameter up. */
  public static double[] at(Surface surface, Scene scene, double xPx, double yPx) {
    Frame frame = frame(surface, scene);
    return new double[] {frame.x().invert(xPx), frame.y().invert(yPx)};
  }

  private static Frame frame(Surface surface, Scene scene) {
    return Frame.on(surface, scene.xRange(), scene.yRange(), LEGEND_PX);
  }

  private static void way(Surface surface, Frame frame, Scene scene) {
    Path path = scene.path();
    int last = path.xs().length - 1;
    line(surface, frame, path, scene.at(), last, Pen.dashed(Ink.BACKGROUND, 1.5));
    line(surface, frame, path, 0, scene.at(), Pen.solid(Ink.BACKGROUND, 4.5), Pen.solid(Ink.MODEL, 2.5));
    double x = frame.x().at(path.xs()[scene.at()]);
    double y = frame.y().at(path.ys()[scene.at()]);
    double downX = -scene.gradientX() * (frame.x().at(scene.xRange().to()) - frame.x().at(scene.xRange().from()))
        / scene.xRange().length();
    double downY = -scene.gradientY() * (frame.y().at(scene.yRange().to()) - frame.y().at(scene.yRange().from()))
        / scene.yRange().length();
    double length = Math.sqrt(downX * downX + downY * downY);
    if (length > 0 && length <= 1e150 && inside(scene, path.xs()[scene.at()], path.ys()[scene.at()])) {
      arrow(surface, x, y, downX / length, downY / length);
    }
    if (inside(scene, scene.nextX(), scene.nextY())) {
      surface.ring(frame.x().at(scene.nextX()), frame.y().at(scene.nextY()), 5, Pen.solid(Ink.BACKGROUND, 4));
      surface.ring(frame.x().at(scene.nextX()), frame.y().at(scene.nextY()), 5, Pen.solid(Ink.MODEL, 2));
    }
    if (inside(scene, path.xs()[scene.at()], path.ys()[scene.at()])) {
      surface.disc(x, y, 8, Ink.BACKGROUND);
      surface.disc(x, y, 6, Ink.MODEL);
    }
  }

  private static boolean inside(Scene scene, double x, double y) {
    return scene.xRange().contains(x) && scene.yRange().contains(y);
  }

  /** Downhill, its length always the same: how steep it is the contours tell. */
  private static void arrow(Surface surface, double x, double y, double dx, double dy) {
    double tipX = x + dx * ARROW_PX;
    double tipY = y + dy * ARROW_PX;
    double[] xs = {x, tipX, tipX - 8 * dx - 5 * dy, tipX, tipX - 8 * dx + 5 * dy};
    double[] ys = {y, tipY, tipY - 8 * dy + 5 * dx, tipY, tipY - 8 * dy - 5 * dx};
    surface.line(xs, ys, 5, Pen.solid(Ink.BACKGROUND, 4.5));
    surface.line(xs, ys, 5, Pen.solid(Ink.TEXT, 2));
  }

  /** A part of a way, with each pen; places far outside are brought nearer, for a canvas loses precision there. */
  private static void line(Surface surface, Frame frame, Path path, int from, int to, Pen... pens) {
    if (to <= from) {
      return;
    }
    double[] xs = new double[to - from + 1];
    double[] ys = new double[xs.length];
    int count = 0;
    for (int i = from; i <= to; i++) {
      double x = near(frame.x().at(path.xs()[i]));
      double y = near(frame.y().at(path.ys()[i]));
      boolean moves = count == 0 || Math.abs(x - xs[count - 1]) + Math.abs(y - ys[count - 1]) >= LEAST_PX;
      if (moves || i == to) {
        xs[count] = x;
        ys[count++] = y;
      }
    }
    for (Pen pen : pens) {
      if (count > 1) {
        surface.line(xs, ys, count, pen);
      }
    }
  }

  private static double near(double px) {
    return Math.max(-FARTHEST_PX, Math.min(FARTHEST_PX, px));
  }

  private static void name(Surface surface, Frame frame, Path path) {
    int last = path.xs().length - 1;
    double x = frame.x().at(frame.x().domain().clamp(path.xs()[last]));
    double y = frame.y().at(frame.y().domain().clamp(path.ys()[last]));
    surface.disc(x, y, 8, Ink.BACKGROUND);
    surface.text(path.name(), x, y,
        new Lettering(path.ink(), TEXT_PX, true, Lettering.Align.MIDDLE, Lettering.Hang.MIDDLE));
  }

  /** The colour map from the lowest to the highest loss, or what is told of a place pointed at. */
  private static void legend(Surface surface, Frame frame, Scene scene) {
    Lettering start = new Lettering(Ink.QUIET_TEXT, TEXT_PX, false, Lettering.Align.START, Lettering.Hang.MIDDLE);
    if (!scene.readText().isEmpty()) {
      surface.text(scene.readText(), frame.left(), 9, start);
      return;
    }
    double x = frame.left();
    String low = "loss " + scene.lowText();
    surface.text(low, x, 9, start);
    x += surface.textWidthPx(low, TEXT_PX) + 6;
    surface.raster(RAMP, x, 4, 84, 10);
    surface.text(scene.highText(), x + 90, 9, start);
  }
}
