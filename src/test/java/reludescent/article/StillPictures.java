package reludescent.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reludescent.data.DataSet;
import reludescent.export.LogLines;
import reludescent.math.Interval;
import reludescent.model.Breakpoint;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.state.AppState;

/**
 * The still picture that stands in the place of each of the article's figures where scripts are blocked: drawn by the engine from the
 * figure's own attributes, small enough to be part of the page. To draw them anew after a figure has changed:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.mainClass=reludescent.article.StillPictures</pre>
 */
final class StillPictures {
  static final Path ARTICLE = Path.of("src/main/webapp/index.html");
  private static final Pattern FIGURE = Pattern.compile("(<relu-descent id=\"([^\"]+)\"[^>]*>)(.*?)(</relu-descent>)", Pattern.DOTALL);
  private static final int WIDTH = 600;
  private static final int HEIGHT = 300;

  private StillPictures() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(ARTICLE, withPictures(Files.readString(ARTICLE)));
  }

  /** The article with each picture as it should be. */
  static String withPictures(String article) {
    return FIGURE.matcher(article).replaceAll((MatchResult figure) ->
        Matcher.quoteReplacement(figure.group(1) + picture(figure.group(1)) + figure.group(4)));
  }

  private static String picture(String tag) {
    AppState state = Figures.state(attribute(tag, "setup", ""), Integer.parseInt(attribute(tag, "step", "0")));
    String panels = attribute(tag, "panels", "fit");
    String drawn = panels.contains("fit") ? fit(state, range(attribute(tag, "x-range", "-2.1 2.1")), range(attribute(tag, "y-range", "-1 15")))
        : panels.contains("log") ? log(state) : path(state);
    return "<svg class=\"still\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"Still picture of the figure\">"
        + drawn + "</svg>";
  }

  private static String attribute(String tag, String name, String absent) {
    Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : absent;
  }

  private static Interval range(String text) {
    String[] ends = text.split(" ");
    return new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
  }

  private static String fit(AppState state, Interval xs, Interval ys) {
    Plane plane = new Plane(xs, ys);
    StringBuilder svg = new StringBuilder(plane.axes());
    Model model = state.setup().model();
    double[] params = state.params();
    DataSet data = state.data();
    StringBuilder sticks = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (int i = 0; i < data.size(); i++) {
      double x = data.xs()[i];
      sticks.append("M").append(plane.at(x, data.ys()[i])).append("V").append(plane.y(model.value(params, x)));
      dots.append("M").append(plane.at(x, data.ys()[i])).append("h0");
    }
    if (!data.isEmpty()) {
      svg.append("<path class=\"sticks\" d=\"").append(sticks).append("\"/>");
    }
    UnitSum sum = model.asSum();
    for (int k = 0; sum != null && model.units() > 1 && model.units() <= 4 && k < model.units(); k++) {
      int unit = k;
      svg.append("<path class=\"").append(k < 2 ? "u" + (k + 1) : "unit").append("\" d=\"")
          .append(plane.polyline(ends(model, params, xs), x -> sum.part(params, unit, x))).append("\"/>");
    }
    svg.append("<path class=\"sum\" d=\"").append(plane.polyline(ends(model, params, xs), x -> model.value(params, x))).append("\"/>");
    if (!data.isEmpty()) {
      svg.append("<path class=\"dots\" d=\"").append(dots).append("\"/>");
    }
    return svg.toString();
  }

  private static List<Double> ends(Model model, double[] params, Interval range) {
    List<Double> xs = new ArrayList<>(List.of(range.from()));
    for (Breakpoint bend : model.breakpoints(params, range)) {
      xs.add(bend.x());
    }
    xs.add(range.to());
    return xs;
  }

  /** The way of the first two parameters. */
  private static String path(AppState state) {
    Plane plane = new Plane(new Interval(0, 5), new Interval(0, 3));
    StringBuilder way = new StringBuilder();
    for (int step = 0; step <= state.step(); step++) {
      double[] params = state.timeline().at(step).params();
      way.append(step == 0 ? "M" : "L").append(plane.at(params[0], params[1]));
    }
    return plane.axes() + "<path class=\"sum\" d=\"" + way + "\"/>";
  }

  private static String log(AppState state) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String line = line(state, state.step() - 7 + i);
      lines.append("<text x=\"8\" y=\"").append(30 + 34 * i).append("\">").append(line, 0, Math.min(72, line.length())).append("</text>");
    }
    return lines.toString();
  }

  private static String line(AppState state, int update) {
    double[] params = state.timeline().at(update).params();
    return LogLines.line(update, state.timeline().loss(update - 1), params);
  }

  /** A function of x. */
  private interface Curve {
    double at(double x);
  }

  /** Where things lie in a picture, in whole units of its own. */
  private record Plane(Interval xs, Interval ys) {
    long x(double x) {
      return Math.round(30 + (x - xs.from()) / xs.length() * (WIDTH - 40));
    }

    long y(double y) {
      return Math.round(10 + (ys.to() - y) / ys.length() * (HEIGHT - 35));
    }

    String at(double x, double y) {
      return x(x) + " " + y(y);
    }

    String polyline(List<Double> places, Curve curve) {
      StringBuilder path = new StringBuilder();
      for (double x : places) {
        path.append(path.isEmpty() ? "M" : "L").append(at(x, curve.at(x)));
      }
      return path.toString();
    }

    /** The line y = 0, and numbers at whole x and at every fifth y. */
    String axes() {
      StringBuilder svg = new StringBuilder("<path class=\"axis\" d=\"M30 " + y(0) + "H590\"/>");
      for (int x = (int) Math.ceil(xs.from()); x <= xs.to(); x++) {
        svg.append("<text x=\"").append(x(x)).append("\" y=\"296\" text-anchor=\"middle\">").append(shown(x)).append("</text>");
      }
      for (int y = 0; y <= ys.to(); y += ys.length() > 4 ? 5 : 1) {
        svg.append("<text x=\"22\" y=\"").append(y(y) + 5).append("\" text-anchor=\"end\">").append(y).append("</text>");
      }
      return svg.toString();
    }

    private static String shown(int number) {
      return number < 0 ? "−" + -number : "" + number;
    }
  }
}
