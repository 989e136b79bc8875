package reludescent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The optimizer that CONTRIBUTING.md adds by example is one the project would take. */
class ContributingTest {
  @Test
  void the_example_compiles(@TempDir Path output) throws IOException {
    Matcher block = Pattern.compile("```java\n(package.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("CONTRIBUTING.md")));
    assertTrue(block.find());
    JavaFileObject source = new SimpleJavaFileObject(
        URI.create("string:///reludescent/train/SignDescent.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return block.group(1);
      }
    };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    boolean compiled = compiler.getTask(complaints, null, null,
        List.of("-cp", "target/classes", "-d", output.toString()), null, List.of(source)).call();
    assertEquals("", complaints.toString());
    assertTrue(compiled);
  }
}
