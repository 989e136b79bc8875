package reludescent.data;

/** Points given one by one. */
public record PointData(DataSet points) implements DataSpec {}
