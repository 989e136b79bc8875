package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import reludescent.plot.Dash;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Raster;
import reludescent.plot.Surface;

/** A canvas to draw on, sharp at any device pixel ratio. */
public final class CanvasSurface implements Surface {
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final Palette palette;
  private final Picture large = new Picture();
  private final Picture legend = new Picture();
  /** The font set, in px, below 0 where it is bold; 0 where none is. */
  private double font;
  private double fontOutside;
  private int fontVersion;
  private boolean measured;
  private boolean isDashed;
  private boolean isDashedOutside;
  private int measuredVersion;
  private double seenFromPx;
  private double seenToPx = Double.MAX_VALUE;
  private double widthPx;
  private double heightPx;
  private double remPx = 16;

  /** A canvas to draw on again and again: the palette's owner hears when its size, or what is in sight of it, has changed. */
  public CanvasSurface(HTMLCanvasElement canvas, Palette palette) {
    this(palette, canvas);
    observe();
  }

  private CanvasSurface(Palette palette, HTMLCanvasElement canvas) {
    this.canvas = canvas;
    this.context = (CanvasRenderingContext2D) canvas.getContext("2d");
    this.palette = palette;
  }

  /** A canvas as it is now, to measure texts on or to draw on once; nothing watches it. */
  public static CanvasSurface unobserved(HTMLCanvasElement canvas, Palette palette) {
    return new CanvasSurface(palette, canvas);
  }

  private void observe() {
    Dom.observe(Dom.resizeObserver(() -> {
      if (canvas.getClientWidth() != widthPx || canvas.getClientHeight() != heightPx) { // observers also tell of the first size
        measured = false;
        palette.changed();
      }
    }), canvas);
    Dom.onSight(canvas, (fromPx, toPx) -> {
      boolean more = fromPx < seenFromPx || toPx > seenToPx;
      seenFromPx = fromPx;
      seenToPx = toPx;
      if (more) {
        palette.changed();
      }
    });
  }

  /** From where the canvas is in sight, in px from its top. */
  public double seenFromPx() {
    return seenFromPx;
  }

  /** To where the canvas is in sight, in px from its top; below 0 where it is not. */
  public double seenToPx() {
    return seenToPx;
  }

  /**
   * Fits the canvas to the size it is shown at, to be called before each drawing. Whether there is anything to draw on:
   * a canvas that is not laid out has no size, and one that is scrolled out of its column is seen by nobody.
   */
  public boolean prepare() {
    if (!measured || palette.version() != measuredVersion) { // asked only when it has changed: the answer may have the browser lay out the whole page
      widthPx = canvas.getClientWidth();
      heightPx = canvas.getClientHeight();
      remPx = Dom.fontSizePx(canvas);
      measuredVersion = palette.version();
      measured = widthPx >= 1 && heightPx >= 1;
    }
    if (!measured || seenToPx < 0) {
      return false;
    }
    double ratio = Dom.devicePixelRatio();
    int width = (int) Math.ceil(widthPx * ratio);
    int height = (int) Math.ceil(heightPx * ratio);
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      font = 0; // a canvas of another size has forgotten
      isDashed = false;
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
  public double remPx() {
    return remPx;
  }

  @Override
  public double pixelRatio() {
    return Dom.devicePixelRatio();
  }

  @Override
  public double textWidthPx(String text, double sizePx, boolean bold) {
    useFont(sizePx, bold);
    return width(context, text);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, Pen pen) {
    use(pen);
    path(xs, ys, count);
    context.stroke();
  }

  @Override
  public void area(double[] xs, double[] ys, int count, Ink ink) {
    context.setFillStyle(palette.colour(ink));
    path(xs, ys, count);
    context.fill();
  }

  private void path(double[] xs, double[] ys, int count) {
    context.beginPath();
    context.moveTo(xs[0], ys[0]);
    for (int i = 1; i < count; i++) {
      context.lineTo(xs[i], ys[i]);
    }
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
    Picture picture = raster.isRamp() ? legend : large;
    if (raster != picture.of || palette.version() != picture.version) {
      picture.of = raster;
      picture.version = palette.version();
      picture.canvas = raster.density()
          ? shades(picture.canvas, raster.bands(), raster.columns(), raster.rows(), raster.count(), palette.colour(Ink.DATA))
          : contours(picture.canvas, raster.bands(), raster.columns(), raster.rows(), raster.count(), palette.map());
    }
    stretch(context, picture.canvas, x, y, widthPx, heightPx, !raster.isRamp());
  }

  /** The last raster as a canvas of its own, kept until there is another one. */
  private static final class Picture {
    Raster of;
    int version;
    JSObject canvas;
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    useFont(lettering.sizePx(), lettering.bold());
    context.setFillStyle(palette.colour(lettering.ink()));
    Lettering.Align align = lettering.align();
    context.setTextAlign(align == Lettering.Align.START ? "left" : align == Lettering.Align.MIDDLE ? "center" : "right");
    Lettering.Hang hang = lettering.hang();
    context.setTextBaseline(hang == Lettering.Hang.TOP ? "top" : hang == Lettering.Hang.MIDDLE ? "middle" : "alphabetic");
    if (lettering.halo()) {
      context.setStrokeStyle(palette.colour(Ink.BACKGROUND));
      context.setLineWidth(2 * Lettering.HALO_PX);
      useDash(Dash.SOLID);
      context.strokeText(text, x, y);
    }
    context.fillText(text, x, y);
  }

  @Override
  public void clip(double x, double y, double widthPx, double heightPx) {
    context.save();
    fontOutside = font;
    isDashedOutside = isDashed;
    context.beginPath();
    context.rect(x, y, widthPx, heightPx);
    context.clip();
  }

  @Override
  public void unclip() {
    context.restore();
    font = fontOutside;
    isDashed = isDashedOutside;
  }

  /** Sets the font only where it differs: to set one has the browser work out the page's styles. */
  private void useFont(double sizePx, boolean bold) {
    double wanted = bold ? -sizePx : sizePx;
    if (wanted != font || palette.version() != fontVersion) {
      font = wanted;
      fontVersion = palette.version();
      context.setFont(palette.font(sizePx, bold));
    }
  }

  private void use(Pen pen) {
    context.setStrokeStyle(palette.colour(pen.ink()));
    context.setLineWidth(pen.widthPx());
    useDash(pen.dash());
  }

  private void useDash(Dash dash) {
    if (dash != Dash.SOLID || isDashed) {
      setDash(context, dash.lengthsPx());
      isDashed = dash != Dash.SOLID;
    }
  }

  /**
   * Draws bands in the colours of a map, {@code count} of them between its stops, on a canvas, a new one if it is null. The map is a
   * list of stops, {@code r g b, r g b, ...}. (The compiler shortens parameters to single letters and leaves other names as they
   * are: none of those may be a single letter.)
   */
  @JSBody(params = {"canvas", "bands", "columns", "rows", "count", "map"}, script = """
      var stops = map.split(',').map(function (stop) { return stop.trim().split(' ').map(Number); });
      var picture = canvas || document.createElement('canvas');
      picture.width = columns;
      picture.height = rows;
      var context = picture.getContext('2d');
      var image = context.createImageData(columns, rows);
      var pixels = new Uint32Array(image.data.buffer);
      var colours = Array.from({length: count}, function (none, band) {
        var place = band / (count - 1) * (stops.length - 1);
        var stop = Math.min(stops.length - 2, Math.floor(place));
        return stops[stop].reduce(function (colour, from, channel) {
          return colour | from + (stops[stop + 1][channel] - from) * (place - stop) << 8 * channel;
        }, 255 << 24);
      });
      for (var cell = 0; cell < bands.length; cell++) {
        pixels[cell] = colours[bands[cell]];
      }
      context.putImageData(image, 0, 0);
      return picture;
      """)
  private static native JSObject contours(JSObject canvas, @JSByRef int[] bands, int columns, int rows, int count,
      String map);

  /** Draws bands in shades of one colour, band 0 left out, on a canvas, a new one if it is null. */
  @JSBody(params = {"canvas", "bands", "columns", "rows", "count", "colour"}, script = """
      var picture = canvas || document.createElement('canvas');
      picture.width = columns;
      picture.height = rows;
      var context = picture.getContext('2d');
      var image = context.createImageData(columns, rows);
      for (var cell = 0; cell < bands.length; cell++) {
        image.data[4 * cell + 3] = bands[cell] && 70 + 185 * bands[cell] / (count - 1);
      }
      context.putImageData(image, 0, 0);
      context.globalCompositeOperation = 'source-in';
      context.fillStyle = colour;
      context.fillRect(0, 0, columns, rows);
      return picture;
      """)
  private static native JSObject shades(JSObject canvas, @JSByRef int[] bands, int columns, int rows, int count,
      String colour);

  @JSBody(params = {"context", "picture", "x", "y", "width", "height", "smooth"}, script =
      "context.imageSmoothingEnabled = smooth; context.drawImage(picture, x, y, width, height);")
  private static native void stretch(CanvasRenderingContext2D context, JSObject picture, double x, double y,
      double width, double height, boolean smooth);

  @JSBody(params = {"context", "lengths"}, script = "context.setLineDash(Array.from(lengths));")
  private static native void setDash(CanvasRenderingContext2D context, @JSByRef double[] lengths);

  @JSBody(params = {"context", "text"}, script = "return context.measureText(text).width;")
  private static native double width(CanvasRenderingContext2D context, String text);
}
