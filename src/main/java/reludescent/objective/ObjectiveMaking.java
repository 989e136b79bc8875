package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.data.Sorting;
import reludescent.loss.Loss;
import reludescent.loss.LossForm;
import reludescent.model.Model;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;
import reludescent.objective.index.ClippedSums;
import reludescent.objective.index.SquareSums;
import reludescent.task.Task;

/** An objective being made: where it goes by an index, points are sorted, then summed up. One unit of work is a point's turn. */
public final class ObjectiveMaking implements Task {
  private final Model model;
  private final Loss loss;
  private final DataSet data;
  private Sorting sorting;
  private SortedPoints sorted;
  private PieceSums sums;
  private Task summing;
  private Objective made;

  ObjectiveMaking(Model model, Loss loss, DataSet data, boolean isIndexed) {
    this.model = model;
    this.loss = loss;
    this.data = data;
    if (isIndexed) {
      sorting = new Sorting(data.xs(), data.ys());
    } else {
      made = new DirectObjective(model, loss, data);
    }
  }

  @Override
  public boolean advance(int points) {
    if (made != null) {
      return true;
    }
    if (sorted == null) {
      if (sorting.advance(points)) {
        sorted = new SortedPoints(sorting.xs(), sorting.ys());
        sorting = null;
        beginSums();
      }
    } else if (summing.advance(points)) {
      made = new IndexedObjective(model, loss, data, model.pieces(sorted, sums));
    }
    return made != null;
  }

  private void beginSums() {
    switch (loss.form()) {
      case SQUARED -> {
        SquareSums squares = new SquareSums(sorted);
        sums = squares;
        summing = squares;
      }
      case ABSOLUTE, CLIPPED -> {
        ClippedSums clipped = new ClippedSums(sorted, model.units(), loss.form() == LossForm.CLIPPED);
        sums = clipped;
        summing = clipped;
      }
      default -> throw new IllegalStateException("no sums over pieces for this loss");
    }
  }

  /** The objective, once all is done. */
  public Objective made() {
    return made;
  }
}
