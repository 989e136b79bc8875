package reludescent.math;

/** Where the numbers of an interval stand on a line, in pixels or whatever the range is measured in. */
public sealed interface Scale permits LinearScale, LogScale {

  /** The numbers shown. */
  Interval domain();

  /** Where the domain's lower end stands. */
  double rangeFrom();

  /** Where the domain's upper end stands; less than {@link #rangeFrom} on a screen's y axis. */
  double rangeTo();

  /** Where x stands; outside the range if x is outside the domain. */
  double at(double x);

  /** The number that stands at a position. */
  double invert(double position);
}
