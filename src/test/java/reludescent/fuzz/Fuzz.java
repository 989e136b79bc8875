package reludescent.fuzz;

/** What all fuzzers share. */
final class Fuzz {
  /**
   * Where their random numbers start. The ordinary tests go a first, short part of the same way that {@code mvn -Pfuzz verify} goes
   * on: what fails there can be repeated. Another seed is another way.
   */
  static final String SEED = "20241";

  private Fuzz() {}
}
