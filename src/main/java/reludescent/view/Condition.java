package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.setup.Given;
import reludescent.setup.SetupException;
import reludescent.state.AppState;
import reludescent.text.NumberText;
import reludescent.text.Parts;

/** What a text asks a reader to bring about: {@code loss < 3}, or {@code step = 40 and loss < 1.5 and zeroGradients = 1}. */
public final class Condition {
  private static final List<String> SIGNS = List.of("<", "<=", "=", ">=", ">");

  private final List<Part> parts = new ArrayList<>();

  /**
   * @param sign {@code < <= = >= >}
   */
  private record Part(String name, String sign, double bound) {
    boolean holds(double value) {
      return switch (sign) {
        case "<" -> value < bound;
        case "<=" -> value <= bound;
        case "=" -> value == bound;
        case ">=" -> value >= bound;
        default -> value > bound;
      };
    }
  }

  /**
   * @param text words with one blank between them: a {@link Reading}'s name, a sign, a number, and so on after {@code and}
   * @throws SetupException where it is not of that form
   */
  public Condition(String text, NumberText numbers) {
    List<String> words = Parts.of(text, ' ');
    for (int i = 0; i <= words.size(); i += 4) {
      boolean whole = i + 3 <= words.size() && (i == 0 || words.get(i - 1).equals("and"));
      double bound = whole ? numbers.parse(words.get(i + 2)) : Double.NaN;
      if (bound != bound || !SIGNS.contains(words.get(i + 1))) {
        throw new SetupException("check", Given.quoted(text), "name, sign and number, as in loss < 3 and step = 40");
      }
      parts.add(new Part(words.get(i), words.get(i + 1), bound));
    }
  }

  /**
   * Whether it holds; a number that is not there fulfils nothing.
   *
   * @throws SetupException where it names something unknown
   */
  public boolean holds(AppState state) {
    boolean all = true;
    for (Part part : parts) {
      all &= part.holds(Reading.of(state, part.name(), 0));
    }
    return all;
  }
}
