package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.model.Initializers;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/** The setup is told twice, in a table for people and in types for tools: neither may miss anything. */
class SetupDocumentsTest {
  private static final List<List<? extends Kind<?>>> REGISTRIES =
      List.of(Targets.ALL, Initializers.ALL, Losses.ALL, Optimizers.ALL, Schedules.ALL);

  @Test
  void the_table_tells_every_field_and_every_kind() throws IOException {
    String table = Files.readString(Path.of("docs/setup.md"));
    Set<String> missing = new TreeSet<>();
    for (SampleSetups.Sample sample : SampleSetups.ofEachKind(1)) {
      collectMissing(table, "", SetupWriter.writeAll(sample.setup()), missing);
    }
    for (List<? extends Kind<?>> registry : REGISTRIES) {
      for (Kind<?> kind : registry) {
        if (!table.contains("`" + kind.key() + "`")) {
          missing.add(kind.key());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static void collectMissing(String table, String path, Value.Tree tree, Set<String> missing) {
    for (Value.Field field : tree.fields()) {
      String key = path + field.name();
      if (field.value() instanceof Value.Tree part) {
        collectMissing(table, key + ".", part, missing);
      } else if (!table.contains("`" + key + "`")) {
        missing.add(key);
      }
    }
  }

  @Test
  void the_types_tell_every_kind_and_setting() throws IOException {
    String types = Files.readString(Path.of("src/main/webapp/relu-descent.d.ts"));
    for (List<? extends Kind<?>> registry : REGISTRIES) {
      for (Kind<?> kind : registry) {
        String quoted = "\"" + kind.key() + "\"";
        assertTrue(types.contains(quoted), quoted);
        for (Setting setting : kind.settings()) {
          boolean there = types.lines().anyMatch(
              line -> line.contains(quoted) && line.contains(" " + setting.name() + "?: number"));
          assertTrue(there, kind.key() + ": " + setting.name());
        }
      }
    }
  }
}
