package reludescent.export;

import reludescent.text.Decimal;
import reludescent.text.TensorText;

/**
 * The run as a training loop prints it in Python: a line a step, the parameters as PyTorch prints a leaf
 * tensor.
 */
public final class LogLines {
  private LogLines() {}

  /**
   * What {@code print(f'loss_{i}: {loss:.2f} - {[params]}')} prints, without the line's end; long tensors
   * have line breaks of their own.
   *
   * @param i which update, from 1
   * @param lossBefore the loss before update i
   * @param paramsAfter the parameters after update i
   */
  public static String line(int i, double lossBefore, double[] paramsAfter) {
    return "loss_" + i + ": " + Decimal.fixed(lossBefore, 2) + " - [" + TensorText.leaf(paramsAfter) + "]";
  }
}
