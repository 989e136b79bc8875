package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Raster;
import reludescent.plot.Surface;

/** A canvas to draw on, sharp at any device pixel ratio. */
final class CanvasSurface implements Surface {
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final Palette palette;
  private Raster pictured;
  private int picturedVersion;
  private JSObject picture;
  private String font;
  private boolean measured;
  private boolean inSight = true;
  private double widthPx;
  private double heightPx;

  CanvasSurface(HTMLCanvasElement canvas, Palette palette) {
    this.canvas = canvas;
    this.context = (CanvasRenderingContext2D) canvas.getContext("2d");
    this.palette = palette;
    Dom.observe(Dom.resizeObserver(() -> {
      measured = false;
      palette.changed();
    }), canvas);
    Dom.onSight(canvas, seen -> {
      inSight = seen;
      palette.changed();
    });
  }


  /**
   * Fits the canvas to the size it is shown at, to be called before each drawing. Whether there is anything to draw on:
   * a canvas that is not laid out has no size, and one that is scrolled out of its column is seen by nobody.
   */
  boolean prepare() {
    if (!measured) { // asked only when it has changed: the answer may have the browser lay out the whole page
      widthPx = canvas.getClientWidth();
      heightPx = canvas.getClientHeight();
      measured = widthPx >= 1 && heightPx >= 1;
    }
    if (!measured || !inSight) {
      return false;
    }
    double ratio = Dom.devicePixelRatio();
    int width = (int) Math.ceil(widthPx * ratio);
    int height = (int) Math.ceil(heightPx * ratio);
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      font = null; // a canvas of another size has forgotten
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.setLineJoin("round");
    context.setLineCap("round");
    return true;
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
  public double textWidthPx(String text, double sizePx) {
    useFont(sizePx, false);
    return width(context, text);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, Pen pen) {
    use(pen);
    context.beginPath();
    context.moveTo(xs[0], ys[0]);
    for (int i = 1; i < count; i++) {
      context.lineTo(xs[i], ys[i]);
    }
    context.stroke();
  }

  @Override
  public void disc(double x, double y, double radiusPx, Ink ink) {
    context.setFillStyle(palette.colour(ink));
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.fill();
  }

  @Override
  public void ring(double x, double y, double radiusPx, Pen pen) {
    use(pen);
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.stroke();
  }

  @Override
  public void box(double x, double y, double widthPx, double heightPx, Ink ink) {
    context.setFillStyle(palette.colour(ink));
    context.fillRect(x, y, widthPx, heightPx);
  }

  @Override
  public void raster(Raster raster, double x, double y, double widthPx, double heightPx) {
    JSObject drawn = picture;
    if (raster != pictured || palette.version() != picturedVersion) {
      drawn = raster.density()
          ? shades(raster.bands(), raster.columns(), raster.rows(), raster.count(), palette.colour(Ink.DATA))
          : picture(raster.bands(), raster.columns(), raster.rows(), raster.count(), palette.map());
    }
    if (raster.rows() > 1) { // a legend is not worth keeping
      pictured = raster;
      picturedVersion = palette.version();
      picture = drawn;
    }
    stretch(context, drawn, x, y, widthPx, heightPx, raster.rows() > 1);
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    useFont(lettering.sizePx(), lettering.bold());
    context.setFillStyle(palette.colour(lettering.ink()));
    context.setTextAlign(switch (lettering.align()) {
      case START -> "left";
      case MIDDLE -> "center";
      case END -> "right";
    });
    context.setTextBaseline(switch (lettering.hang()) {
      case TOP -> "top";
      case MIDDLE -> "middle";
      case BASE -> "alphabetic";
    });
    context.fillText(text, x, y);
  }

  @Override
  public void clip(double x, double y, double widthPx, double heightPx) {
    context.save();
    context.beginPath();
    context.rect(x, y, widthPx, heightPx);
    context.clip();
  }

  @Override
  public void unclip() {
    context.restore();
  }

  /** Sets the font only where it differs: to set one has the browser work out the page's styles. */
  private void useFont(double sizePx, boolean bold) {
    String wanted = palette.font(sizePx, bold);
    if (!wanted.equals(font)) {
      font = wanted;
      context.setFont(wanted);
    }
  }

  private void use(Pen pen) {
    context.setStrokeStyle(palette.colour(pen.ink()));
    context.setLineWidth(pen.widthPx());
    setDash(context, pen.dashed() ? 6 : 0, pen.dashed() ? 5 : 0);
  }

  /**
   * A canvas with bands in the colours of a map, {@code count} of them between its stops; where one band meets another there is
   * a line. The map is a list of stops, {@code r g b, r g b, ...}. (The compiler shortens parameters to single letters and leaves
   * other names as they are: none of those may be a single letter.)
   */
  @JSBody(params = {"bands", "columns", "rows", "count", "map"}, script = """
      var stops = map.split(',').map(function (stop) { return stop.trim().split(' ').map(Number); });
      var canvas = document.createElement('canvas');
      canvas.width = columns;
      canvas.height = rows;
      var context = canvas.getContext('2d');
      var image = context.createImageData(columns, rows);
      var colours = [];
      for (var band = 0; band < count; band++) {
        var place = band / (count - 1) * (stops.length - 1);
        var stop = Math.min(stops.length - 2, Math.floor(place));
        colours.push(stops[stop].map(function (from, channel) {
          return from + (stops[stop + 1][channel] - from) * (place - stop);
        }));
      }
      for (var cell = 0; cell < bands.length; cell++) {
        var meets = rows > 1 && (bands[cell] !== bands[cell + columns] && cell + columns < bands.length
            || bands[cell] !== bands[cell + 1] && (cell + 1) % columns);
        for (var channel = 0; channel < 3; channel++) {
          image.data[4 * cell + channel] = colours[bands[cell]][channel] * (meets ? 0.85 : 1);
        }
        image.data[4 * cell + 3] = 255;
      }
      context.putImageData(image, 0, 0);
      return canvas;
      """)
  private static native JSObject picture(int[] bands, int columns, int rows, int count, String map);

  /** A canvas with bands in shades of one colour, band 0 left out. */
  @JSBody(params = {"bands", "columns", "rows", "count", "colour"}, script = """
      var canvas = document.createElement('canvas');
      canvas.width = columns;
      canvas.height = rows;
      var context = canvas.getContext('2d');
      var image = context.createImageData(columns, rows);
      for (var cell = 0; cell < bands.length; cell++) {
        image.data[4 * cell + 3] = bands[cell] && 70 + 185 * bands[cell] / (count - 1);
      }
      context.putImageData(image, 0, 0);
      context.globalCompositeOperation = 'source-in';
      context.fillStyle = colour;
      context.fillRect(0, 0, columns, rows);
      return canvas;
      """)
  private static native JSObject shades(int[] bands, int columns, int rows, int count, String colour);

  @JSBody(params = {"context", "picture", "x", "y", "width", "height", "smooth"}, script =
      "context.imageSmoothingEnabled = smooth; context.drawImage(picture, x, y, width, height);")
  private static native void stretch(CanvasRenderingContext2D context, JSObject picture, double x, double y,
      double width, double height, boolean smooth);

  @JSBody(params = {"context", "on", "off"}, script = "context.setLineDash(on > 0 ? [on, off] : []);")
  private static native void setDash(CanvasRenderingContext2D context, double on, double off);

  @JSBody(params = {"context", "text"}, script = "return context.measureText(text).width;")
  private static native double width(CanvasRenderingContext2D context, String text);
}
