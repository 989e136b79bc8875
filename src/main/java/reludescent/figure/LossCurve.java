package reludescent.figure;

/**
 * Losses at some of the steps of a run, enough of them to draw its curve.
 *
 * @param steps which steps, rising
 * @param losses the loss at each of them
 */
public record LossCurve(double[] steps, double[] losses) {}
