import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in the default browser where there is a desktop; says so where there is none. */
final class Open {
  private Open() {}

  public static void main(String[] args) throws IOException {
    Path page = Path.of(args[0]).toAbsolutePath();
    if (!onDesktop(page) && !byCommand(page)) {
      System.out.println("There is no desktop to open the page on.");
    }
  }

  private static boolean onDesktop(Path page) {
    try {
      if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()
          || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        return false;
      }
      Desktop.getDesktop().browse(page.toUri());
      return true;
    } catch (IOException | RuntimeException | LinkageError | AWTError e) {
      return false; // no desktop in this Java, or no browser on the desktop: try the system's command
    }
  }

  private static boolean byCommand(Path page) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean linux = !system.contains("win") && !system.contains("mac");
    if (linux && System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
      return false;
    }
    List<String> command = system.contains("mac") ? List.of("open", page.toString())
        : linux ? List.of("xdg-open", page.toString())
        : List.of("cmd", "/c", "start", "", page.toString());
    try {
      new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
