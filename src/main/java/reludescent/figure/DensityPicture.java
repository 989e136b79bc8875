package reludescent.figure;

import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.Raster;
import reludescent.plot.Surface;

/**
 * Points too many to draw one by one, as a picture of how many fall on each pixel.
 *
 * @param raster the picture
 * @param x which part of the x axis it shows
 * @param y which part of the y axis it shows
 */
public record DensityPicture(Raster raster, Interval x, Interval y) {
  /** A picture stretched to more than this shows nothing. */
  private static final double LARGEST_PX = 50_000;

  /** Draws it at its place, whichever part of the axes the frame shows. */
  void draw(Surface surface, Frame frame) {
    double left = frame.x().at(x.from());
    double top = frame.y().at(y.to());
    double width = frame.x().at(x.to()) - left;
    double height = frame.y().at(y.from()) - top;
    if (Math.max(width, height) < LARGEST_PX && Math.max(Math.abs(left), Math.abs(top)) < LARGEST_PX) {
      surface.raster(raster, left, top, width, height);
    }
  }
}
