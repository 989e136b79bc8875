package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reludescent.activation.Activations;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.model.Initializers;
import reludescent.registry.Kind;
import reludescent.registry.Named;
import reludescent.registry.Setting;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/** The setup is told twice, in a table for people and in types for tools: neither may miss anything. */
class SetupDocumentsTest {
  private static final List<List<? extends Kind<?>>> REGISTRIES =
      List.of(Targets.ALL, Activations.ALL, Initializers.ALL, Losses.ALL, Optimizers.ALL, Schedules.ALL);

  /** Tests with {@code -Dwrite.documents=true} write the table anew. */
  private static final boolean WRITES = Boolean.getBoolean("write.documents");
  private static final Path TABLE = Path.of("docs/setup.md");

  @Test
  void the_table_is_made_of_the_descriptions() throws IOException {
    String text = Files.readString(TABLE);
    int from = text.indexOf("| field |");
    int to = text.indexOf("\n\n", from) + 1;
    if (WRITES) {
      text = text.substring(0, from) + table() + text.substring(to);
      Files.writeString(TABLE, text);
      to = from + table().length();
    }
    assertEquals(table(), text.substring(from, to));
  }

  @Test
  void the_table_tells_every_field_and_every_kind() throws IOException {
    String table = Files.readString(TABLE);
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

  private static String table() {
    StringBuilder table = new StringBuilder("| field | what it does | allowed | where absent |\n| --- | --- | --- | --- |\n");
    for (SetupField field : Settings.ALL) {
      row(table, names(field), field.explanation(), allowed(field), absent(field));
      if (field instanceof SetupKind<?> kinds) {
        settings(table, kinds);
      }
    }
    return table.toString();
  }

  /** A row for each setting of some kinds; kinds that share one share the row. */
  private static <T> void settings(StringBuilder table, SetupKind<T> kinds) {
    String part = SetupField.partOf(kinds.path());
    List<String> names = kinds.registry().stream().flatMap(kind -> kind.settings().stream()).map(Setting::name).distinct().toList();
    for (String name : names) {
      List<Kind<T>> having = kinds.registry().stream().filter(kind -> setting(kind, name) != null).toList();
      String of = having.stream().map(kind -> "`" + kind.key() + "`").collect(Collectors.joining(", "));
      String absent = having.stream().map(kind -> Values.NUMBERS.shortest(setting(kind, name).initial()))
          .distinct().count() == 1 ? Values.NUMBERS.shortest(setting(having.get(0), name).initial())
          : having.stream().map(kind -> Values.NUMBERS.shortest(setting(kind, name).initial())).collect(Collectors.joining(", "));
      String allowed = having.stream().map(kind -> Allowed.range(setting(kind, name), Values.NUMBERS)).distinct()
          .collect(Collectors.joining("; "));
      row(table, "`" + part + "." + name + "`", "Of " + of + ": " + setting(having.get(0), name).explanation(), allowed, absent);
    }
  }

  private static Setting setting(Kind<?> kind, String name) {
    return kind.settings().stream().filter(setting -> setting.name().equals(name)).findFirst().orElse(null);
  }

  private static String names(SetupField field) {
    if (field == Settings.GIVEN_POINTS) {
      return "`data.xs`, `data.ys`";
    }
    boolean standsAlone = field.path().endsWith(".kind") && field != Settings.DATA_KIND;
    return standsAlone ? "`" + SetupField.partOf(field.path()) + "`, `" + field.path() + "`" : "`" + field.path() + "`";
  }

  private static String allowed(SetupField field) {
    String allowed = field.allowed(Values.NUMBERS);
    List<? extends Named> all = field instanceof SetupKind<?> kinds ? kinds.registry()
        : field instanceof SetupOption<?> option ? option.options() : List.of();
    for (Named one : all) {
      allowed = allowed.replaceFirst("(^|, )" + one.key() + "(?=, |$)", "$1`" + one.key() + "`");
    }
    return field instanceof SetupFlag ? "`true`, `false`" : allowed;
  }

  private static String absent(SetupField field) {
    PathTree tree = new PathTree();
    Setup article = Setup.article();
    if (field == Settings.GIVEN_POINTS || field == Settings.FORMULA) {
      return "needed where " + (field == Settings.FORMULA ? "`data.target` is `formula`" : "`data.kind` is `points`");
    } else if (field == Settings.LAYERS) {
      return "no network, but a sum of units";
    } else if (field == Settings.START) {
      return "0.5, 0.5, -0.5, -0.5; `article` for another sum of units, `linear` for a network";
    } else if (field == Settings.UNITS) {
      return "as many as `model.start` has, or 2";
    }
    field.write(tree, article, true);
    return "`" + Permalink.encode(tree.tree(), Values.NUMBERS).replaceAll("&.*", "").replaceAll(".*=", "") + "`";
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(("| " + String.join(" \0 ", cells)).replace("|x|", "\\|x\\|").replace('\0', '|')).append(" |\n");
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
