package reludescent.data;

/** Where the points come from. */
public sealed interface DataSpec permits FunctionData, PointData, NoData {
  /** The points, the same ones every time. */
  DataSet points();
}
