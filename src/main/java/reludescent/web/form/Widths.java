package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import reludescent.text.Parts;

/** The widths of a network's layers as a reader types them: {@code 4, 3}. */
final class Widths {
  private Widths() {}

  static String text(List<Integer> widths) {
    List<String> words = new ArrayList<>();
    for (int width : widths) {
      words.add("" + width);
    }
    return String.join(", ", words);
  }

  /** The numbers typed, with blanks or commas between them; NaN for what is none. */
  static double[] typed(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Parts.of(text.replace(',', ' ').trim(), ' ')) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    double[] widths = new double[words.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = numbers().parse(words.get(i));
    }
    return widths;
  }
}
