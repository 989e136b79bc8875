package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compiles {@code relu-descent.d.ts} by TypeScript itself, which runs in the browser as well as anywhere. */
@ExtendWith(InBrowser.class)
class TypesBrowserTest {
  private static final String TYPESCRIPT = "/META-INF/resources/webjars/typescript/5.9.3/lib/";
  private static final Path TYPES = Path.of("target/site/relu-descent.d.ts");

  private static final String COMPILE = """
      files => {
        const options = {strict: true, noEmit: true, target: ts.ScriptTarget.ES2020, types: [],
          lib: ["lib.es2020.d.ts", "lib.dom.d.ts"]};
        const host = {
          getSourceFile: (name, version) => {
            const text = files[name.slice(name.lastIndexOf("/") + 1)];
            return text === undefined ? undefined : ts.createSourceFile(name, text, version);
          },
          getDefaultLibFileName: () => "lib.d.ts", getDefaultLibLocation: () => "",
          writeFile: () => {}, getCurrentDirectory: () => "", getCanonicalFileName: name => name,
          useCaseSensitiveFileNames: () => true, getNewLine: () => "\\n",
          fileExists: name => files[name.slice(name.lastIndexOf("/") + 1)] !== undefined, readFile: name => files[name]
        };
        const program = ts.createProgram(["relu-descent.d.ts", "program.ts"], options, host);
        return ts.getPreEmitDiagnostics(program).map(problem => {
          const line = problem.file ? problem.file.getLineAndCharacterOfPosition(problem.start).line + 1 : 0;
          return (problem.file ? problem.file.fileName : "") + ":" + line + ": "
              + ts.flattenDiagnosticMessageText(problem.messageText, " ");
        });
      }""";

  @Test
  void right_uses_compile_and_each_wrong_one_is_refused(Page page) throws IOException {
    page.navigate("about:blank");
    page.evaluate(resource(TYPESCRIPT + "typescript.js") + "\nglobalThis.ts = ts; undefined");
    String right = Files.readString(Path.of("src/test/typescript/right.ts"));
    assertEquals(List.of(), problems(page, right));

    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/typescript/wrong.ts"))) {
      if (!line.isBlank() && !line.startsWith("//")) {
        wrong.add(line);
      }
    }
    List<String> problems = problems(page, String.join("\n", wrong));
    for (int i = 0; i < wrong.size(); i++) {
      String place = "program.ts:" + (i + 1) + ":";
      assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(place)), "taken as right: " + wrong.get(i));
    }
    assertFalse(problems.stream().anyMatch(problem -> !problem.startsWith("program.ts")), () -> problems.toString());
  }

  @SuppressWarnings("unchecked")
  private static List<String> problems(Page page, String program) throws IOException {
    Map<String, String> files = new HashMap<>();
    library("lib.es2020.d.ts", files);
    library("lib.dom.d.ts", files);
    files.put("relu-descent.d.ts", Files.readString(TYPES));
    files.put("program.ts", program);
    return (List<String>) page.evaluate(COMPILE, files);
  }

  /** A library file and those it refers to. */
  private static void library(String name, Map<String, String> files) throws IOException {
    if (files.containsKey(name)) {
      return;
    }
    String text = resource(TYPESCRIPT + name);
    files.put(name, text);
    Matcher reference = Pattern.compile("/// <reference lib=\"([^\"]+)\" />").matcher(text);
    while (reference.find()) {
      library("lib." + reference.group(1) + ".d.ts", files);
    }
  }

  private static String resource(String path) throws IOException {
    try (InputStream stream = TypesBrowserTest.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
