package reludescent.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a drawing with the one on record in {@code src/test/resources/drawings}. Run the tests with
 * {@code -Ddrawings=record} to put new ones on record, then look at what changed before committing them.
 */
public final class Drawings {
  private static final Path RECORDS = Path.of("src", "test", "resources", "drawings");

  private Drawings() {}

  public static void assertOnRecord(String name, RecordingSurface surface) {
    Path record = RECORDS.resolve(name + ".txt");
    try {
      if ("record".equals(System.getProperty("drawings"))) {
        Files.createDirectories(RECORDS);
        Files.writeString(record, surface.drawing());
      }
      assertEquals(Files.readString(record), surface.drawing(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
