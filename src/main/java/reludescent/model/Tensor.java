package reludescent.model;

/**
 * One of the tensors that PyTorch would keep a model's parameters in, and where its elements stand in the flat array.
 *
 * @param name as on the screen: {@code W1} and {@code b1} of the first layer, {@code W2} and {@code b2} of the second
 * @param rows outputs of its layer
 * @param columns inputs of its layer; 1 for a bias
 * @param first the place of its first element
 * @param rowStride from one row to the next
 * @param columnStride from one column to the next
 * @param inputs how many numbers its layer takes: what PyTorch calls {@code fan_in}
 * @param isBias whether it is what is added, not what is multiplied by
 */
public record Tensor(String name, int rows, int columns, int first, int rowStride, int columnStride, int inputs, boolean isBias) {
  /** The place of an element among the parameters; rows and columns count from 0. */
  public int place(int row, int column) {
    return first + row * rowStride + column * columnStride;
  }

  /** How many elements it has. */
  public int size() {
    return rows * columns;
  }
}
