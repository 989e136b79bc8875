package reludescent.view;

import java.util.function.IntFunction;

/**
 * The rows of a table, each made when it is asked for: while a run moves, most of them are out of sight.
 *
 * @param count how many, with the headings
 * @param made makes the texts of a row
 */
public record Rows(int count, IntFunction<String[]> made) {
  /** The texts of a row, 0 for the headings. */
  public String[] row(int i) {
    return made.apply(i);
  }
}
