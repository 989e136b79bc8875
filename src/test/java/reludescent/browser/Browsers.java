package reludescent.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser with an engine: the one its variable names; else an installed one; else, for Chromium, Playwright's own
 * download; else, where apt may be used, the distribution's package.
 */
final class Browsers {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(5);
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(10);
  private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

  private final Machine machine;
  private final Engine engine;

  Browsers(Machine machine, Engine engine) {
    this.machine = machine;
    this.engine = engine;
  }

  /**
   * Returns the executable of a browser that starts.
   *
   * @throws IllegalStateException with one sentence that says what to do, if there is none to be had
   */
  Path find() {
    return named().or(this::installed).or(this::downloaded).or(this::fromDistribution)
        .orElseThrow(() -> new IllegalStateException(
            "There is no browser to test in, and none could be fetched: install " + engine.title
                + ", or set " + engine.variable + " to the executable of one."));
  }

  private Optional<Path> named() {
    Optional<Path> file = machine.variable(engine.variable).map(Path::of);
    if (file.isPresent() && !machine.isExecutable(file.get())) {
      throw new IllegalStateException(
          engine.variable + " names " + file.get() + ", which is not an executable file.");
    }
    return file;
  }

  private Optional<Path> installed() {
    return engine.helpers.stream().allMatch(this::onPath)
        ? Stream.concat(onPath(), onUsualPlaces()).filter(machine::isExecutable).filter(this::starts).findFirst()
        : Optional.empty();
  }

  private Stream<Path> onPath() {
    String suffix = windows() ? ".exe" : "";
    return engine.commands.stream()
        .flatMap(name -> machine.path().stream().map(folder -> folder.resolve(name + suffix)));
  }

  private Stream<Path> onUsualPlaces() {
    if (windows()) {
      return engine.windowsFiles.stream().flatMap(file -> WINDOWS_FOLDERS.stream()
          .flatMap(folder -> machine.variable(folder).stream()).map(folder -> Path.of(folder, file)));
    }
    return (machine.system().contains("mac") ? engine.macFiles : engine.linuxFiles).stream().map(Path::of);
  }

  private Optional<Path> downloaded() {
    if (engine != Engine.CHROMIUM) { // Playwright's own Firefox and WebKit are builds that no reader has
      return Optional.empty();
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    boolean done = machine.run(DOWNLOAD_LIMIT, List.of(java, "-cp", System.getProperty("java.class.path"),
        "com.microsoft.playwright.CLI", "install", "--no-shell", "chromium"));
    return done ? Optional.of(machine.playwrightBrowser()).filter(machine::isExecutable).filter(this::starts)
        : Optional.empty();
  }

  private Optional<Path> fromDistribution() {
    if (!onPath("apt-get")) {
      return Optional.empty();
    }
    List<String> asRoot;
    if (machine.run(START_LIMIT, List.of("sh", "-c", "test \"$(id -u)\" = 0"))) {
      asRoot = List.of("env");
    } else if (machine.run(START_LIMIT, List.of("sudo", "-n", "true"))) {
      asRoot = List.of("sudo", "-n", "env");
    } else {
      return Optional.empty();
    }
    apt(asRoot, Stream.of("update"));
    return apt(asRoot, Stream.concat(Stream.of("install", "-y"), engine.packages.stream())) ? installed() : Optional.empty();
  }

  private boolean apt(List<String> asRoot, Stream<String> arguments) {
    return machine.run(INSTALL_LIMIT,
        Stream.of(asRoot, List.of("DEBIAN_FRONTEND=noninteractive", "apt-get"), arguments.toList())
            .flatMap(List::stream).toList());
  }

  private boolean onPath(String command) {
    return machine.path().stream().map(folder -> folder.resolve(command)).anyMatch(machine::isExecutable);
  }

  /**
   * A file by the right name may still be no browser: Ubuntu's {@code chromium-browser} without its snap, a
   * download without the libraries it needs. On Windows the question would open a window, so it is not asked.
   */
  private boolean starts(Path browser) {
    String question = engine == Engine.WEBKIT ? "--help" : "--version"; // what its driver understands
    return windows() || machine.run(START_LIMIT, List.of(browser.toString(), question));
  }

  private boolean windows() {
    return machine.system().contains("windows");
  }
}
