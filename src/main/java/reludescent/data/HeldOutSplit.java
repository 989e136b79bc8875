package reludescent.data;

import reludescent.random.NumpyRandom;
import reludescent.task.Task;

/** Points being parted into those to train on and those kept out, bit by bit, as a million take longer than a frame. */
public final class HeldOutSplit implements Task {
  private final DataSet all;
  private final int out;
  private final NumpyRandom random;
  private final int[] order;
  /** Places from here on are shuffled. */
  private int shuffled;
  private DataSet training;
  private DataSet keptOut;

  public HeldOutSplit(HeldOut heldOut, DataSet all) {
    int n = all.size();
    this.all = all;
    out = Math.max(0, Math.min(n - 1, (int) Math.floor(heldOut.share() * n + 0.5)));
    random = new NumpyRandom(heldOut.seed());
    order = new int[out == 0 ? 0 : n];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    shuffled = order.length;
  }

  /** Goes on for so many points; whether all are parted. */
  @Override
  public boolean advance(int points) {
    int to = Math.max(1, shuffled - points);
    random.shuffle(order, shuffled, to);
    shuffled = to;
    if (to == 1 && training == null) {
      boolean[] isOut = new boolean[all.size()];
      for (int i = 0; i < out; i++) {
        isOut[order[i]] = true;
      }
      training = out == 0 ? all : part(isOut, false);
      keptOut = out == 0 ? DataSet.EMPTY : part(isOut, true);
    }
    return training != null;
  }

  /** The points to train on, once all are parted. */
  public DataSet training() {
    return training;
  }

  /** The points kept out, once all are parted. */
  public DataSet keptOut() {
    return keptOut;
  }

  private DataSet part(boolean[] isOut, boolean keptOut) {
    int size = keptOut ? out : isOut.length - out;
    double[] xs = new double[size];
    double[] ys = new double[size];
    int count = 0;
    for (int i = 0; i < isOut.length; i++) {
      if (isOut[i] == keptOut) {
        xs[count] = all.xs()[i];
        ys[count++] = all.ys()[i];
      }
    }
    return new DataSet(xs, ys);
  }
}
