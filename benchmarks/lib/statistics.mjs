export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The median of what one's times are to another's, round by round. */
export function medianRatio(times, others) {
  return median(times.map((time, round) => time / others[round]));
}

/** The number below which a share of them lies, between two of them in proportion. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}
