package reludescent.export;

import java.util.Arrays;
import reludescent.data.DataSet;
import reludescent.math.Limit;
import reludescent.setup.Allowed;
import reludescent.setup.Given;
import reludescent.setup.Settings;
import reludescent.setup.SetupException;
import reludescent.text.NumberText;

/**
 * Points as lines of text, x and y on each, and back. Between the two numbers stand a comma, a semicolon, a tab or blanks; empty
 * lines and a first line without numbers (a header) are passed over.
 */
public final class PointTexts {
  private PointTexts() {}

  /** A line for each point, {@code x, y}. */
  public static String of(DataSet points, NumberText numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      text.append(numbers.shortest(points.xs()[i])).append(", ").append(numbers.shortest(points.ys()[i])).append('\n');
    }
    return text.toString();
  }

  /** @throws SetupException naming the line that is no point, or where there is no point at all or too many */
  public static DataSet read(String text, NumberText numbers) {
    double[] xs = new double[16];
    double[] ys = new double[16];
    int count = 0;
    int line = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String row = text.substring(start, end).trim();
      start = end + 1;
      line++;
      if (row.isEmpty()) {
        continue;
      }
      int gap = gap(row);
      double x = gap < 0 ? Double.NaN : numbers.parse(row.substring(0, gap));
      double y = gap < 0 ? Double.NaN : numbers.parse(row.substring(gap + 1));
      if (!(Limit.holds(x) && Limit.holds(y))) {
        if (line == 1 && x != x && y != y) {
          continue;
        }
        throw new SetupException("line " + line, Given.quoted(row), "two " + Allowed.range(Settings.EACH, numbers) + ", as in 0.5, 2");
      }
      if (count == Settings.MOST_POINTS) {
        throw new SetupException("line " + line, "one more point", "at most " + Settings.MOST_POINTS);
      }
      if (count == xs.length) {
        xs = Arrays.copyOf(xs, 2 * count);
        ys = Arrays.copyOf(ys, 2 * count);
      }
      xs[count] = x;
      ys[count++] = y;
    }
    if (count == 0) {
      throw new SetupException("points", "none", "one line for each point, its x and y");
    }
    return new DataSet(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
  }

  /** Where the first number ends, or -1. */
  private static int gap(String row) {
    int blank = -1;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == ',' || c == ';' || c == '\t') {
        return i;
      }
      if (c == ' ' && blank < 0) {
        blank = i;
      }
    }
    return blank;
  }
}
