/**
 * How far parameters are from expected ones: the largest difference as a share of the farthest that any has moved from the start.
 * One that has done nothing is 1 away.
 */
export function distance(actual, expected, start) {
  const moved = Math.max(...expected.map((p, j) => Math.abs(p - start[j])));
  const off = expected.map((p, j) => Math.abs(p - actual[j]));
  return off.some(Number.isNaN) || off.length !== actual.length ? NaN : Math.max(...off) / moved;
}
