package reludescent.model;

/**
 * Where a piecewise linear model bends.
 *
 * @param x the place
 * @param unit the unit whose activation has its kink there, from 0
 */
public record Breakpoint(double x, int unit) {}
