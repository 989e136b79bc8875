package reludescent.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What finding a browser asks of a machine; an interface so that the choice can be tested without one. */
interface Machine {

  /** Returns an environment variable, empty if it is absent or blank. */
  Optional<String> variable(String name);

  /** Returns the operating system in lower case: {@code linux}, {@code mac os x}, {@code windows 11}. */
  String system();

  /** Tells whether there is a file that may be executed. */
  boolean isExecutable(Path file);

  /** Runs a command and tells whether it ended well within the limit. */
  boolean run(Duration limit, List<String> command);

  /** Returns where Playwright's own browser is once it is downloaded. */
  Path playwrightBrowser();

  /** Returns the folders of PATH. */
  default List<Path> path() {
    return variable("PATH").stream().flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(folder -> !folder.isBlank()).map(Path::of).toList();
  }

  /** The machine the tests run on. */
  Machine THIS = new Machine() {
    @Override
    public Optional<String> variable(String name) {
      return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String system() {
      return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isExecutable(Path file) {
      return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    @Override
    public boolean run(Duration limit, List<String> command) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
          return false;
        }
        return process.exitValue() == 0;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    @Override
    public Path playwrightBrowser() {
      return HeadlessBrowser.playwrightBrowser();
    }
  };
}
