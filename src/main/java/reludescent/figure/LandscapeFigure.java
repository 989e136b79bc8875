package reludescent.figure;

import java.util.List;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.Ground;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Raster;
import reludescent.plot.Surface;
import reludescent.plot.Tip;

/** The loss over two parameters as filled contours, the way of the run across them, and where its next step leads. */
public final class LandscapeFigure {
  private static final double SCALE_REM = 5;
  private static final double SCALE_WIDTH_REM = 0.75;
  private static final double ARROW_REM = 1.9;
  /** Steps shorter than this are drawn as one: a line of a thousand tiny ones takes long to paint. */
  private static final double LEAST_PX = 2;
  private static final double FARTHEST_PX = 20_000;
  private static final Raster RAMP = Contours.ramp(true);
  private static final Raster RAMP_ACROSS = Contours.ramp(false);

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
   * @param read a place pointed at, or null
   * @param progress how much of the landscape that is to follow has been computed, from 0 to 1, or NaN
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
      Read read,
      double progress) {}

  /** A place pointed at, across and up, and what is told of it. */
  public record Read(double x, double y, Tip tip) {}

  /** The places a run has passed, its start first, and the name that stands at their end; may be empty. */
  public record Path(double[] xs, double[] ys, Pen pen, String name) {}

  private LandscapeFigure() {}

  /** Draws the whole figure. */
  public static void draw(Surface surface, Scene scene) {
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene.xRange(), scene.yRange());
    frame.drawAxes(surface, "");
    if (scene.raster() != null) {
      surface.raster(scene.raster(), frame.left(), frame.top(), frame.right() - frame.left(),
          frame.bottom() - frame.top());
      colourScale(surface, frame, scene);
    }
    frame.clip(surface);
    for (Path other : scene.others()) {
      line(surface, frame, other, 0, other.xs().length - 1, Pen.solid(Ink.PATH_HALO, 4), other.pen());
    }
    way(surface, frame, scene);
    progress(surface, frame.left(), frame.bottom(), frame.right() - frame.left(), scene.progress());
    surface.unclip();
    for (Path other : scene.others()) {
      name(surface, frame, other);
    }
    if (scene.read() != null) {
      Ground ground = new Ground();
      ground.addLine(frame.x().at(scene.read().x()), frame.y().at(scene.read().y()), frame.x().at(scene.read().x()),
          frame.y().at(scene.read().y()));
      scene.read().tip().draw(surface, frame, ground, frame.x().at(scene.read().x()), frame.y().at(scene.read().y()));
    }
  }

  /** Draws how much has been computed of the first landscape there is to be, from 0 to 1, or nothing for NaN. */
  public static void drawWaiting(Surface surface, double progress) {
    double rem = surface.remPx();
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    if (!Double.isNaN(progress)) {
      surface.text("computing the landscape", rem, surface.heightPx() / 2, new Lettering(
          Ink.QUIET_TEXT, Frame.textPx(surface), false, Lettering.Align.START, Lettering.Hang.MIDDLE));
      progress(surface, rem, surface.heightPx() / 2 + 1.5 * rem, surface.widthPx() - 2 * rem, progress);
    }
  }

  private static void progress(Surface surface, double left, double bottom, double widthPx, double share) {
    if (!Double.isNaN(share)) {
      surface.box(left, bottom - 4, widthPx, 4, Ink.BACKGROUND);
      surface.box(left, bottom - 4, widthPx * share, 4, Ink.MODEL);
    }
  }

  /** Where a place of the surface lies: the parameter across, and the parameter up. */
  public static double[] at(Surface surface, Scene scene, double xPx, double yPx) {
    Frame frame = frame(surface, scene.xRange(), scene.yRange());
    return new double[] {frame.x().invert(xPx), frame.y().invert(yPx)};
  }

  /** Where it is drawn: a square, beside it or below it the scale of its colours, wherever the square becomes the larger. */
  public static Frame frame(Surface surface, Interval xRange, Interval yRange) {
    double rem = surface.remPx();
    Frame all = Frame.on(surface, xRange, yRange, 0);
    double left = Math.ceil(all.left());
    double top = Math.ceil(all.top());
    double width = surface.widthPx() - left;
    double height = Math.floor(all.bottom()) - top;
    double beside = Math.min(width - SCALE_REM * rem, height);
    double below = Math.min(width - 0.5 * rem, height - 1.75 * rem);
    double side = Math.max(1, Math.floor(Math.max(beside, below)));
    return Frame.bare(left, top, left + side, top + side, xRange, yRange);
  }

  private static void way(Surface surface, Frame frame, Scene scene) {
    Path path = scene.path();
    int last = path.xs().length - 1;
    line(surface, frame, path, scene.at(), last, Pen.dotted(Ink.PATH_HALO, 2));
    line(surface, frame, path, 0, scene.at(), Pen.solid(Ink.PATH_HALO, 4.5), Pen.solid(Ink.PATH, 2));
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
    double radius = 0.42 * surface.remPx();
    if (inside(scene, path.xs()[scene.at()], path.ys()[scene.at()])) {
      surface.disc(x, y, radius + 2, Ink.PATH_HALO);
      surface.disc(x, y, radius, Ink.MODEL);
    }
    if (inside(scene, scene.nextX(), scene.nextY())) { // small and on top: a step may be shorter than the dot is wide
      double nextX = frame.x().at(scene.nextX());
      double nextY = frame.y().at(scene.nextY());
      surface.disc(nextX, nextY, radius / 2 + 1, Ink.PATH);
      surface.disc(nextX, nextY, radius / 2 - 0.5, Ink.PATH_HALO);
    }
  }

  private static boolean inside(Scene scene, double x, double y) {
    return scene.xRange().contains(x) && scene.yRange().contains(y);
  }

  /** Downhill, its length always the same: how steep it is the contours tell. */
  private static void arrow(Surface surface, double x, double y, double dx, double dy) {
    double length = ARROW_REM * surface.remPx();
    double tipX = x + dx * length;
    double tipY = y + dy * length;
    double[] xs = {x, tipX, tipX - 8 * dx - 5 * dy, tipX, tipX - 8 * dx + 5 * dy};
    double[] ys = {y, tipY, tipY - 8 * dy + 5 * dx, tipY, tipY - 8 * dy - 5 * dx};
    surface.line(xs, ys, 5, Pen.solid(Ink.PATH_HALO, 4));
    surface.line(xs, ys, 5, Pen.solid(Ink.PATH, 1.5));
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
    double half = surface.textWidthPx(path.name(), Frame.textPx(surface), true) / 2;
    double at = Math.max(frame.left() + half, Math.min(frame.right() - half, x));
    double height = 0.75 * surface.remPx();
    surface.disc(x, y, 3, path.pen().ink());
    surface.text(path.name(), at, y > frame.top() + 2 * height ? y - height : y + height, new Lettering(path.pen().ink(),
        Frame.textPx(surface), true, Lettering.Align.MIDDLE, Lettering.Hang.MIDDLE).withHalo());
  }

  /** The colours from the lowest to the highest loss, beside the square or below it. */
  private static void colourScale(Surface surface, Frame frame, Scene scene) {
    double rem = surface.remPx();
    double text = Frame.textPx(surface);
    Lettering start = new Lettering(Ink.QUIET_TEXT, text, false, Lettering.Align.START, Lettering.Hang.MIDDLE);
    double thick = SCALE_WIDTH_REM * rem;
    if (surface.widthPx() - frame.right() >= SCALE_REM * rem - 1) {
      double left = frame.right() + 0.75 * rem;
      double top = frame.top() + 1.5 * rem;
      surface.text("loss", left, frame.top() + text / 2, start);
      surface.raster(RAMP, left, top, thick, frame.bottom() - top);
      surface.text(scene.highText(), left + thick + 0.3 * rem, top + text / 2, start);
      surface.text(scene.lowText(), left + thick + 0.3 * rem, frame.bottom() - text / 2, start);
      return;
    }
    double y = surface.heightPx() - 0.6 * rem;
    String low = "loss " + scene.lowText();
    double lowPx = surface.textWidthPx(low, text, false) + 0.5 * rem;
    double highPx = surface.textWidthPx(scene.highText(), text, false) + 0.5 * rem;
    double length = Math.min(9 * rem, frame.right() - frame.left() - lowPx - highPx);
    surface.text(low, frame.left(), y, start);
    if (length > rem) {
      surface.raster(RAMP_ACROSS, frame.left() + lowPx, y - thick / 2, length, thick);
      surface.text(scene.highText(), frame.left() + lowPx + length + 0.5 * rem, y, start);
    }
  }
}
