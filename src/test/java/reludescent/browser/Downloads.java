package reludescent.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a page has its reader save. */
public final class Downloads {
  /** Where Firefox saves: its driver tells of no download. */
  static final Path FOLDER = Path.of("target", "downloads").toAbsolutePath();

  private final Page page;

  Downloads(Page page) {
    this.page = page;
  }

  /** Returns the file that an action has the page save, once all of it is there. */
  public byte[] of(Runnable action) {
    try {
      return Files.readAllBytes(
          Engine.ofThisRun() == Engine.FIREFOX ? inFolder(action) : page.waitForDownload(action).path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path inFolder(Runnable action) throws IOException {
    Files.createDirectories(FOLDER);
    for (Path old : files()) {
      Files.delete(old);
    }
    action.run();
    page.waitForCondition(() -> {
      List<Path> files = files();
      return files.size() == 1 && size(files.get(0)) > 0; // at first there is an empty one, and one of parts beside it
    });
    return files().get(0);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it has just got another name
    }
  }
}
