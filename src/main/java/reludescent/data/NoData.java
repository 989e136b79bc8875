package reludescent.data;

/** No points: a figure that shows a function and trains nothing. */
public record NoData() implements DataSpec {
  @Override
  public DataSet points() {
    return DataSet.EMPTY;
  }
}
