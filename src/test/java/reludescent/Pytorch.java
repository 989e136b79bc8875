package reludescent;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;

/** The Python that has PyTorch and NumPy, where there is one. */
public final class Pytorch {
  private static final String PYTHON = find();

  private Pytorch() {}

  /** Its name as a command; the test is skipped, and says why, where there is none. */
  public static String python() {
    assumeTrue(PYTHON != null, "skipped: no python3 here has torch and numpy (Debian: python3-torch)");
    return PYTHON;
  }

  private static String find() {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      try {
        Process process = new ProcessBuilder(python, "-c", "import torch, numpy").redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() == 0) {
          return python;
        }
      } catch (IOException none) {
        // not there: try the next
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return null;
  }
}
