package reludescent.plot;

import java.util.function.Function;
import reludescent.text.Decimal;

/** Draws into the text of an SVG picture, for a figure to be taken away. */
public final class SvgSurface implements Surface {
  private final Surface measure;
  private final Function<Ink, String> colours;
  private final String fontFamily;
  private final StringBuilder body = new StringBuilder();
  private int clips;
  private boolean clipped;

  /**
   * @param measure a surface of the same size, on which texts are as wide as they will be here
   * @param colours CSS colours
   * @param fontFamily CSS font families
   */
  public SvgSurface(Surface measure, Function<Ink, String> colours, String fontFamily) {
    this.measure = measure;
    this.colours = colours;
    this.fontFamily = fontFamily;
  }

  /** The picture so far. */
  public String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + at(measure.widthPx()) + " " + at(measure.heightPx())
        + "\" font-family=\"" + escaped(fontFamily) + "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        + body + "</svg>\n";
  }

  @Override
  public double widthPx() {
    return measure.widthPx();
  }

  @Override
  public double heightPx() {
    return measure.heightPx();
  }

  @Override
  public double remPx() {
    return measure.remPx();
  }

  @Override
  public double pixelRatio() {
    return measure.pixelRatio();
  }

  @Override
  public double textWidthPx(String text, double sizePx, boolean bold) {
    return measure.textWidthPx(text, sizePx, bold);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, Pen pen) {
    path(xs, ys, count);
    stroke(pen);
  }

  @Override
  public void area(double[] xs, double[] ys, int count, Ink ink) {
    path(xs, ys, count).append("z\" fill=\"").append(colours.apply(ink)).append("\"/>");
  }

  @Override
  public void disc(double x, double y, double radiusPx, Ink ink) {
    circle(x, y, radiusPx).append("\" fill=\"").append(colours.apply(ink)).append("\"/>");
  }

  @Override
  public void ring(double x, double y, double radiusPx, Pen pen) {
    circle(x, y, radiusPx);
    stroke(pen);
  }

  @Override
  public void box(double x, double y, double widthPx, double heightPx, Ink ink) {
    rectangle(x, y, widthPx, heightPx).append("\" fill=\"").append(colours.apply(ink)).append("\"/>");
  }

  /** Every cell of a density that holds something, in one colour; other pictures do not come in figures that are taken away. */
  @Override
  public void raster(Raster raster, double x, double y, double widthPx, double heightPx) {
    double cellWidth = widthPx / raster.columns();
    double cellHeight = heightPx / raster.rows();
    body.append("<path fill=\"").append(colours.apply(Ink.DATA)).append("\" d=\"");
    for (int cell = 0; cell < raster.bands().length; cell++) {
      if (raster.bands()[cell] > 0) {
        body.append('M').append(at(x + cell % raster.columns() * cellWidth)).append(' ')
            .append(at(y + cell / raster.columns() * cellHeight)).append('h').append(at(cellWidth)).append('v')
            .append(at(cellHeight)).append('h').append(at(-cellWidth)).append('z');
      }
    }
    body.append("\"/>");
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    String[] anchors = {"start", "middle", "end"};
    double down = lettering.hang() == Lettering.Hang.TOP ? 0.8
        : lettering.hang() == Lettering.Hang.MIDDLE ? 0.35 : 0;
    body.append("<text x=\"").append(at(x)).append("\" y=\"").append(at(y + down * lettering.sizePx()))
        .append("\" font-size=\"").append(at(lettering.sizePx())).append("\" text-anchor=\"")
        .append(anchors[lettering.align().ordinal()]).append(lettering.bold() ? "\" font-weight=\"600" : "")
        .append("\" fill=\"").append(colours.apply(lettering.ink())).append(lettering.halo() ? halo() : "").append("\">")
        .append(escaped(text))
        .append("</text>");
  }

  @Override
  public void clip(double x, double y, double widthPx, double heightPx) {
    clips++;
    body.append("<clipPath id=\"clip").append(clips).append("\">");
    rectangle(x, y, widthPx, heightPx).append("\"/></clipPath><g clip-path=\"url(#clip").append(clips).append(")\">");
    clipped = true;
  }

  @Override
  public void unclip() {
    body.append(clipped ? "</g>" : "");
    clipped = false;
  }

  private String halo() {
    return "\" paint-order=\"stroke\" stroke=\"" + colours.apply(Ink.BACKGROUND) + "\" stroke-width=\""
        + at(2 * Lettering.HALO_PX);
  }

  private StringBuilder path(double[] xs, double[] ys, int count) {
    body.append("<path d=\"M");
    for (int i = 0; i < count; i++) {
      body.append(i == 0 ? "" : " ").append(at(xs[i])).append(' ').append(at(ys[i]));
    }
    return body;
  }

  private StringBuilder circle(double x, double y, double radiusPx) {
    return body.append("<circle cx=\"").append(at(x)).append("\" cy=\"").append(at(y)).append("\" r=\"")
        .append(at(radiusPx));
  }

  private StringBuilder rectangle(double x, double y, double widthPx, double heightPx) {
    return body.append("<rect x=\"").append(at(x)).append("\" y=\"").append(at(y)).append("\" width=\"")
        .append(at(widthPx)).append("\" height=\"").append(at(heightPx));
  }

  private void stroke(Pen pen) {
    body.append("\" stroke=\"").append(colours.apply(pen.ink())).append("\" stroke-width=\"").append(at(pen.widthPx()))
        .append("\"");
    double[] lengths = pen.dash().lengthsPx();
    for (int i = 0; i < lengths.length; i++) {
      body.append(i == 0 ? " stroke-dasharray=\"" : " ").append(at(lengths[i])).append(i < lengths.length - 1 ? "" : "\"");
    }
    body.append("/>");
  }

  /** A coordinate, to a hundredth of a pixel. */
  private static String at(double px) {
    return Decimal.fixed(px, 2);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
