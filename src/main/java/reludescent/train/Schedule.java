package reludescent.train;

/** How the learning rate changes from step to step, as {@code torch.optim.lr_scheduler} with one call a step. */
public interface Schedule {
  /**
   * The rate of an update.
   *
   * @param rate the setup's learning rate
   * @param update which update, from 0
   */
  double rate(double rate, int update);
}
