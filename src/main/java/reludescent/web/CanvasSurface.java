package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/** A canvas to draw on, sharp at any device pixel ratio. */
final class CanvasSurface implements Surface {
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final Palette palette;
  private double widthPx;
  private double heightPx;

  CanvasSurface(HTMLCanvasElement canvas, Palette palette) {
    this.canvas = canvas;
    this.context = (CanvasRenderingContext2D) canvas.getContext("2d");
    this.palette = palette;
  }

  /**
   * Fits the canvas to the size it is shown at, to be called before each drawing. Whether there is anything to draw on:
   * a canvas that is not laid out has no size.
   */
  boolean prepare() {
    widthPx = canvas.getClientWidth();
    heightPx = canvas.getClientHeight();
    if (widthPx < 1 || heightPx < 1) {
      return false;
    }
    double ratio = Dom.devicePixelRatio();
    int width = (int) Math.ceil(widthPx * ratio);
    int height = (int) Math.ceil(heightPx * ratio);
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
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
    context.setFont(palette.font(sizePx, false));
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
  public void text(String text, double x, double y, Lettering lettering) {
    context.setFont(palette.font(lettering.sizePx(), lettering.bold()));
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

  private void use(Pen pen) {
    context.setStrokeStyle(palette.colour(pen.ink()));
    context.setLineWidth(pen.widthPx());
    setDash(context, pen.dashed() ? 6 : 0, pen.dashed() ? 5 : 0);
  }

  @JSBody(params = {"context", "on", "off"}, script = "context.setLineDash(on > 0 ? [on, off] : []);")
  private static native void setDash(CanvasRenderingContext2D context, double on, double off);

  @JSBody(params = {"context", "text"}, script = "return context.measureText(text).width;")
  private static native double width(CanvasRenderingContext2D context, String text);
}
