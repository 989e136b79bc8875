package reludescent.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser for the tests: the one {@value #VARIABLE} names; else an installed Chrome, Chromium or
 * Edge; else Playwright's own download; else, where apt may be used, the distribution's {@code chromium}.
 */
final class Browsers {
  static final String VARIABLE = "RELU_DESCENT_BROWSER";

  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(5);
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(10);

  /** Chrome, then Chromium, then Edge. */
  private static final List<String> COMMANDS = List.of("google-chrome", "google-chrome-stable", "chrome",
      "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable", "msedge");
  private static final List<String> LINUX_FILES = List.of(
      "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
      "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium",
      "/usr/bin/microsoft-edge", "/opt/microsoft/msedge/msedge");
  private static final List<String> MAC_FILES = List.of(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");
  private static final List<String> WINDOWS_FILES = List.of("Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

  private final Machine machine;

  Browsers(Machine machine) {
    this.machine = machine;
  }

  /**
   * Returns the executable of a browser that starts.
   *
   * @throws IllegalStateException with one sentence that says what to do, if there is none to be had
   */
  Path find() {
    return named().or(this::installed).or(this::downloaded).or(this::fromDistribution)
        .orElseThrow(() -> new IllegalStateException(
            "There is no browser to test in, and none could be fetched: install Chrome, Chromium or Edge, "
                + "or set " + VARIABLE + " to the executable of one."));
  }

  private Optional<Path> named() {
    Optional<Path> file = machine.variable(VARIABLE).map(Path::of);
    if (file.isPresent() && !machine.isExecutable(file.get())) {
      throw new IllegalStateException(
          VARIABLE + " names " + file.get() + ", which is not an executable file.");
    }
    return file;
  }

  private Optional<Path> installed() {
    return Stream.concat(onPath(), onUsualPlaces())
        .filter(machine::isExecutable).filter(this::starts).findFirst();
  }

  private Stream<Path> onPath() {
    String suffix = windows() ? ".exe" : "";
    return COMMANDS.stream()
        .flatMap(name -> machine.path().stream().map(folder -> folder.resolve(name + suffix)));
  }

  private Stream<Path> onUsualPlaces() {
    if (windows()) {
      return WINDOWS_FILES.stream().flatMap(file -> WINDOWS_FOLDERS.stream()
          .flatMap(folder -> machine.variable(folder).stream()).map(folder -> Path.of(folder, file)));
    }
    return (machine.system().contains("mac") ? MAC_FILES : LINUX_FILES).stream().map(Path::of);
  }

  private Optional<Path> downloaded() {
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
    apt(asRoot, "update");
    return apt(asRoot, "install", "-y", "chromium") ? installed() : Optional.empty();
  }

  private boolean apt(List<String> asRoot, String... arguments) {
    return machine.run(INSTALL_LIMIT,
        Stream.of(asRoot, List.of("DEBIAN_FRONTEND=noninteractive", "apt-get"), List.of(arguments))
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
    return windows() || machine.run(START_LIMIT, List.of(browser.toString(), "--version"));
  }

  private boolean windows() {
    return machine.system().contains("windows");
  }
}
