package reludescent.browser;

import java.util.List;
import java.util.Locale;

/** A browser engine the tests run in, and where the browser that has it is to be found. */
public enum Engine {
  /** In Chrome, Chromium or Edge, which may be installed or downloaded by Playwright. */
  CHROMIUM("Chrome, Chromium or Edge", "RELU_DESCENT_BROWSER",
      List.of("google-chrome", "google-chrome-stable", "chrome", "chromium", "chromium-browser", "microsoft-edge",
          "microsoft-edge-stable", "msedge"),
      List.of("/usr/bin/google-chrome", "/opt/google/chrome/chrome",
          "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium",
          "/usr/bin/microsoft-edge", "/opt/microsoft/msedge/msedge"),
      List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
      List.of("Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe"),
      List.of("chromium"), List.of()),

  /** In Firefox as its makers build it, which Playwright speaks WebDriver BiDi with. */
  FIREFOX("Firefox", "RELU_DESCENT_FIREFOX",
      List.of("firefox-esr", "firefox"),
      List.of("/usr/bin/firefox-esr", "/usr/bin/firefox", "/opt/firefox/firefox", "/snap/bin/firefox"),
      List.of("/Applications/Firefox.app/Contents/MacOS/firefox"),
      List.of("Mozilla Firefox/firefox.exe"),
      List.of("firefox-esr"), List.of()),

  /** In WebKitGTK, driven by WebDriver on a screen of its own, as it has none of its own that is not shown. */
  WEBKIT("WebKitGTK's WebDriver and Xvfb", "RELU_DESCENT_WEBKIT",
      List.of("WebKitWebDriver"),
      List.of("/usr/bin/WebKitWebDriver", "/usr/libexec/webkit2gtk-4.1/WebKitWebDriver"),
      List.of(), List.of(),
      List.of("webkit2gtk-driver", "xvfb", "xauth"), List.of("xvfb-run"));

  /** What a reader has to install. */
  final String title;
  /** The environment variable that names its executable. */
  final String variable;
  /** Commands on PATH, the first one the most wanted. */
  final List<String> commands;
  final List<String> linuxFiles;
  final List<String> macFiles;
  /** Below the folders where Windows keeps programs. */
  final List<String> windowsFiles;
  /** The distribution's packages. */
  final List<String> packages;
  /** Commands it cannot do without. */
  final List<String> helpers;

  Engine(String title, String variable, List<String> commands, List<String> linuxFiles, List<String> macFiles,
      List<String> windowsFiles, List<String> packages, List<String> helpers) {
    this.title = title;
    this.variable = variable;
    this.commands = commands;
    this.linuxFiles = linuxFiles;
    this.macFiles = macFiles;
    this.windowsFiles = windowsFiles;
    this.packages = packages;
    this.helpers = helpers;
  }

  /** The engine that {@link InBrowser} tests run in: the build runs them in one after another. */
  static Engine ofThisRun() {
    return valueOf(System.getProperty("reludescent.engine", "chromium").toUpperCase(Locale.ROOT));
  }
}
