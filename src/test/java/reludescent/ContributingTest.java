package reludescent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.data.DataSet;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.registry.Kind;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Recipe;
import reludescent.train.Schedules;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

/** The optimizer that CONTRIBUTING.md adds by example is one the project would take. */
class ContributingTest {
  private static final List<String> EXAMPLES = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
      .matcher(text("CONTRIBUTING.md")).results().map(found -> found.group(1)).toList();

  @TempDir
  Path output;

  @Test
  void the_class_and_its_entry_in_the_registry_compile() throws IOException {
    assertEquals(2, EXAMPLES.size());
    String registry = text("src/main/java/reludescent/train/Optimizers.java");
    String all = "public static final List<Kind<Optimizer>> ALL = List.of(";
    assertTrue(registry.contains(all));
    compile("Adamax", EXAMPLES.get(0), "Optimizers", registry.replace(all, EXAMPLES.get(1).strip() + all + "ADAMAX, "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mae", "mse", "huber"})
  void it_takes_the_steps_that_pytorch_takes(String loss) throws Exception {
    compile("Adamax", EXAMPLES.get(0));
    try (URLClassLoader compiled = new URLClassLoader(new URL[] {output.toUri().toURL()})) {
      Optimizer optimizer = (Optimizer) compiled.loadClass("reludescent.train.Adamax")
          .getConstructor(double.class, double.class, double.class).newInstance(0.9, 0.999, 1e-8);
      Golden golden = Golden.read("example/" + loss + "-adamax");
      Trainer trainer = new Trainer(new UnitSum(2, false), new DataSet(golden.xs(), golden.ys()),
          new Recipe(Kind.named(Losses.ALL, loss).initial(), Kind.plain("adamax", "Adamax", optimizer).initial(),
              golden.learningRate(), Schedules.CONSTANT.initial(), true, Batch.FULL, EarlyStopping.NEVER, golden.steps()));
      TrainingState state = trainer.start(golden.start());
      for (int step = 0; step <= golden.steps(); step++) {
        assertEquals(golden.losses()[step], state.loss(), 1e-9, "loss of step " + step);
        for (int j = 0; j < state.params().length; j++) {
          assertEquals(golden.params()[step][j], state.params()[j], 1e-9, "parameter " + j + " of step " + step);
        }
        trainer.step(state);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md"})
  void every_class_and_member_that_is_named_is_there(String document) throws IOException {
    Map<String, Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> one));
    }
    List<String> missing = Pattern.compile("`(?:[a-z]+\\.)?([A-Z]\\w+)(?:\\.(\\w+))?`").matcher(text(document)).results()
        .filter(name -> !isThere(name.group(1), name.group(2), sources)).map(MatchResult::group).toList();
    assertEquals(List.of(), missing);
  }

  private static boolean isThere(String type, String member, Map<String, Path> sources) {
    if (sources.containsKey(type)) {
      return member == null || text(sources.get(type).toString()).contains(member);
    }
    return type.equals("Adamax") || Stream.of("java.lang.", "java.util.", "java.text.").anyMatch(each -> {
      try {
        return Stream.of(Class.forName(each + type).getMethods()).anyMatch(method -> member == null || method.getName().equals(member));
      } catch (ClassNotFoundException none) {
        return false;
      }
    });
  }

  /** Compiles classes of the package {@code train}, told by their names, each followed by its source. */
  private void compile(String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < sources.length; i += 2) {
      files.add(source(sources[i], sources[i + 1]));
    }
    StringWriter complaints = new StringWriter();
    boolean compiled = ToolProvider.getSystemJavaCompiler().getTask(complaints, null, null,
        List.of("-cp", "target/classes", "-d", output.toString()), null, files).call();
    assertEquals("", complaints.toString());
    assertTrue(compiled);
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("string:///reludescent/train/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
