package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BrowsersTest {
  private static final Path DOWNLOAD = Path.of("/home/reader/.cache/ms-playwright/chromium/chrome");

  /** A machine of files, variables and commands, which remembers what was run. */
  private static final class FakeMachine implements Machine {
    final Map<String, String> variables = new HashMap<>(Map.of("PATH", "/usr/local/bin:/usr/bin"));
    final Set<Path> executables = new HashSet<>();
    final List<String> ran = new ArrayList<>();
    String system = "linux";
    Predicate<String> succeeds = command -> command.endsWith(" --version");

    FakeMachine with(String... files) {
      for (String file : files) {
        executables.add(Path.of(file));
      }
      return this;
    }

    @Override
    public Optional<String> variable(String name) {
      return Optional.ofNullable(variables.get(name));
    }

    @Override
    public String system() {
      return system;
    }

    @Override
    public boolean isExecutable(Path file) {
      return executables.contains(file);
    }

    @Override
    public boolean run(Duration limit, List<String> command) {
      assertTrue(limit.compareTo(Duration.ofMinutes(10)) <= 0, "a command without a bound");
      ran.add(String.join(" ", command));
      return succeeds.test(String.join(" ", command));
    }

    @Override
    public Path playwrightBrowser() {
      return DOWNLOAD;
    }

    String found() {
      return found(Engine.CHROMIUM);
    }

    String found(Engine engine) {
      return new Browsers(this, engine).find().toString();
    }
  }

  private final FakeMachine machine = new FakeMachine();

  @Test
  void the_variable_is_stronger_than_what_is_installed() {
    machine.with("/usr/bin/google-chrome", "/opt/mine/chrome").variables
        .put(Engine.CHROMIUM.variable, "/opt/mine/chrome");
    assertEquals("/opt/mine/chrome", machine.found());
    assertEquals(List.of(), machine.ran);
  }

  @Test
  void a_variable_that_names_no_file_is_an_error_even_beside_an_installed_browser() {
    machine.with("/usr/bin/google-chrome").variables.put(Engine.CHROMIUM.variable, "/opt/mine/chrom");
    assertEquals("RELU_DESCENT_BROWSER names /opt/mine/chrom, which is not an executable file.",
        assertThrows(IllegalStateException.class, machine::found).getMessage());
  }

  @Test
  void chrome_comes_before_chromium_and_chromium_before_edge() {
    machine.with("/usr/bin/microsoft-edge", "/usr/bin/chromium", "/usr/local/bin/google-chrome");
    assertEquals("/usr/local/bin/google-chrome", machine.found());
    machine.executables.remove(Path.of("/usr/local/bin/google-chrome"));
    assertEquals("/usr/bin/chromium", machine.found());
    machine.executables.remove(Path.of("/usr/bin/chromium"));
    assertEquals("/usr/bin/microsoft-edge", machine.found());
  }

  @Test
  void a_browser_off_the_path_is_found_where_it_usually_is() {
    assertEquals("/opt/google/chrome/chrome", machine.with("/opt/google/chrome/chrome").found());
  }

  @Test
  void a_mac_keeps_its_browsers_among_the_applications() {
    machine.system = "mac os x";
    String edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    assertEquals(edge, machine.with(edge).found());
  }

  @Test
  void windows_keeps_its_browsers_in_program_folders_and_none_is_started_to_ask() {
    machine.system = "windows 11";
    machine.variables.put("ProgramFiles", "/c/Program Files");
    machine.variables.put("ProgramFiles(x86)", "/c/Program Files (x86)");
    String edge = "/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe";
    assertEquals(edge, machine.with(edge).found());
    assertEquals(List.of(), machine.ran);
  }

  @Test
  void an_installed_file_that_does_not_start_is_passed_over() {
    machine.with("/usr/bin/chromium-browser", "/snap/bin/chromium").succeeds =
        command -> command.equals("/snap/bin/chromium --version");
    assertEquals("/snap/bin/chromium", machine.found());
  }

  @Test
  void without_an_installed_browser_playwright_downloads_its_own() {
    machine.with(DOWNLOAD.toString()).succeeds = command -> command.endsWith("--version")
        || command.endsWith("com.microsoft.playwright.CLI install --no-shell chromium");
    assertEquals(DOWNLOAD.toString(), machine.found());
    assertFalse(machine.ran.stream().anyMatch(command -> command.contains("apt-get")));
  }

  @Test
  void root_installs_the_distributions_chromium_when_the_download_fails() {
    machine.with("/usr/bin/apt-get").succeeds = command -> {
      if (command.endsWith("apt-get install -y chromium")) {
        machine.with("/usr/bin/chromium");
      }
      return command.contains("id -u") || command.contains("apt-get") || command.endsWith("--version");
    };
    assertEquals("/usr/bin/chromium", machine.found());
    assertEquals(List.of("env DEBIAN_FRONTEND=noninteractive apt-get update",
        "env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium"),
        machine.ran.stream().filter(command -> command.contains("apt-get")).toList());
  }

  @Test
  void a_user_whose_sudo_asks_no_password_installs_it_too_when_the_download_does_not_start() {
    machine.with("/usr/bin/apt-get", DOWNLOAD.toString()).succeeds = command -> {
      if (command.equals("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium")) {
        machine.with("/usr/bin/chromium");
      }
      return command.endsWith("CLI install --no-shell chromium") || command.equals("sudo -n true")
          || command.contains("apt-get install") || command.equals("/usr/bin/chromium --version");
    };
    assertEquals("/usr/bin/chromium", machine.found());
  }

  @Test
  void without_any_way_to_a_browser_one_sentence_says_what_to_do() {
    for (boolean apt : new boolean[] {false, true}) {
      if (apt) {
        machine.with("/usr/bin/apt-get");
      }
      assertEquals("There is no browser to test in, and none could be fetched: "
          + "install Chrome, Chromium or Edge, or set RELU_DESCENT_BROWSER to the executable of one.",
          assertThrows(IllegalStateException.class, machine::found).getMessage());
      assertFalse(machine.ran.stream().anyMatch(command -> command.contains("apt-get")));
    }
  }

  @Test
  void firefox_is_installed_or_the_distributions_and_never_a_download() {
    assertEquals("/usr/bin/firefox-esr", machine.with("/usr/bin/firefox-esr", "/usr/bin/firefox").found(Engine.FIREFOX));
    machine.executables.clear();
    installing("firefox-esr", "/usr/bin/firefox-esr");
    assertEquals("/usr/bin/firefox-esr", machine.found(Engine.FIREFOX));
    assertFalse(machine.ran.stream().anyMatch(command -> command.contains("playwright")));
  }

  @Test
  void webkit_comes_with_the_screen_it_needs() {
    machine.with("/usr/bin/WebKitWebDriver");
    installing("webkit2gtk-driver xvfb xauth", "/usr/bin/WebKitWebDriver", "/usr/bin/xvfb-run");
    assertEquals("/usr/bin/WebKitWebDriver", machine.found(Engine.WEBKIT));
    assertTrue(machine.ran.contains("env DEBIAN_FRONTEND=noninteractive apt-get install -y webkit2gtk-driver xvfb xauth"));
    machine.ran.clear();
    assertEquals("/usr/bin/WebKitWebDriver", machine.found(Engine.WEBKIT));
    assertEquals(List.of("/usr/bin/WebKitWebDriver --help"), machine.ran);
  }

  @Test
  void each_engine_has_a_sentence_and_a_variable_of_its_own() {
    assertEquals("There is no browser to test in, and none could be fetched: "
        + "install Firefox, or set RELU_DESCENT_FIREFOX to the executable of one.",
        assertThrows(IllegalStateException.class, () -> machine.found(Engine.FIREFOX)).getMessage());
    assertEquals("There is no browser to test in, and none could be fetched: "
        + "install WebKitGTK's WebDriver and Xvfb, or set RELU_DESCENT_WEBKIT to the executable of one.",
        assertThrows(IllegalStateException.class, () -> machine.found(Engine.WEBKIT)).getMessage());
  }

  /** Has root install files with packages. */
  private void installing(String packages, String... files) {
    machine.with("/usr/bin/apt-get").succeeds = command -> {
      if (command.endsWith("apt-get install -y " + packages)) {
        machine.with(files);
      }
      return command.contains("id -u") || command.contains("apt-get") || command.endsWith("--version")
          || command.endsWith("--help");
    };
  }

  @Test
  void a_command_that_does_not_end_is_ended() {
    assertFalse(Machine.THIS.run(Duration.ofSeconds(1), List.of("sleep", "30")));
    assertFalse(Machine.THIS.run(Duration.ofSeconds(1), List.of("no-such-command-anywhere")));
  }
}
