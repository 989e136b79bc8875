package reludescent.web;

/** Entry point of the compiled script. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
  }
}
