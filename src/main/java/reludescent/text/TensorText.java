package reludescent.text;

/**
 * Tensors as PyTorch prints them: the rules of {@code torch/_tensor_str.py} with its default options, four
 * digits, lines of 80 characters, and no more than three numbers at either end of a tensor of more than 1000.
 */
public final class TensorText {
  private static final int DIGITS = 4;
  private static final int LINE_WIDTH = 80;
  private static final int MOST_SHOWN_WHOLE = 1000;
  private static final int EDGE = 3;
  private static final String PREFIX = "tensor(";
  private static final String SUFFIX = "requires_grad=True";

  /** In place of a number of decimals. */
  private static final int SCIENTIFIC = -1;

  private TensorText() {}

  /** A tensor of one dimension, of the default type, that gradients are computed for. */
  public static String leaf(double[] values) {
    String text = PREFIX + vector(values);
    int lastLine = text.length() - text.lastIndexOf('\n') + 1; // one more than there is, as PyTorch counts
    boolean fits = lastLine + SUFFIX.length() + 2 <= LINE_WIDTH;
    return text + (fits ? ", " : ",\n" + " ".repeat(PREFIX.length())) + SUFFIX + ")";
  }

  private static String vector(double[] values) {
    boolean summarized = values.length > MOST_SHOWN_WHOLE;
    double[] shown = summarized ? ends(values) : values;
    int decimals = decimals(shown);
    String[] numbers = new String[shown.length];
    int width = 1;
    for (int i = 0; i < shown.length; i++) {
      numbers[i] = number(shown[i], decimals);
      width = shown[i] == 0 ? width : Math.max(width, numbers[i].length());
    }
    int perLine = Math.max(1, (LINE_WIDTH - PREFIX.length()) / (width + 2));
    StringBuilder text = new StringBuilder("[");
    int entries = shown.length + (summarized ? 1 : 0);
    for (int i = 0; i < entries; i++) {
      if (i > 0) {
        text.append(i % perLine == 0 ? ",\n" + " ".repeat(PREFIX.length() + 1) : ", ");
      }
      if (summarized && i == EDGE) {
        text.append(" ...");
        continue;
      }
      String number = numbers[summarized && i > EDGE ? i - 1 : i];
      text.append(" ".repeat(Math.max(0, width - number.length()))).append(number);
    }
    return text.append(']').toString();
  }

  private static double[] ends(double[] values) {
    double[] ends = new double[2 * EDGE];
    System.arraycopy(values, 0, ends, 0, EDGE);
    System.arraycopy(values, values.length - EDGE, ends, EDGE, EDGE);
    return ends;
  }

  /** How many decimals the numbers are written with: none where all of them are whole. */
  private static int decimals(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    boolean whole = true;
    for (double value : values) {
      if (value != 0) {
        least = Math.min(least, Math.abs(value));
        most = Math.max(most, Math.abs(value));
        whole &= value == Math.ceil(value);
      }
    }
    boolean scientific = most / least > 1000 || most > 1e8 || !whole && least < 1e-4;
    return scientific ? SCIENTIFIC : whole ? 0 : DIGITS;
  }

  private static String number(double value, int decimals) {
    return decimals == SCIENTIFIC ? Decimal.scientific(value, DIGITS)
        : Decimal.fixed(value, decimals) + (decimals == 0 ? "." : "");
  }
}
