package reludescent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import reludescent.math.Exact;

/**
 * Sums and products of the core are written from left to right: TeaVM drops the parentheses of {@code a + (b + c)} and
 * {@code a * (b * c)}, and the bits of the page would not be those of the JVM. See {@link Exact}.
 */
class OrderOfArithmeticTest {
  private static final Set<String> CORE = Set.of(
      "math", "random", "activation", "model", "data", "loss", "objective", "train", "timeline", "run");
  private static final Set<Tree.Kind> SUMS = Set.of(Tree.Kind.PLUS, Tree.Kind.MINUS);
  private static final Set<Tree.Kind> PRODUCTS = Set.of(Tree.Kind.MULTIPLY, Tree.Kind.DIVIDE);

  @Test
  void no_sum_stands_right_of_a_plus_and_no_product_right_of_a_times() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/reludescent"))) {
      files = all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> CORE.contains(file.getName(4).toString())).toList();
    }
    assertTrue(files.size() > 50, files.size() + " files");
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree file : parsed(files.stream().map(OrderOfArithmeticTest::source).toList(), found)) {
      assertTrue(file.getTypeDecls().size() > 0);
    }
    assertEquals(List.of(), found);
  }

  @Test
  void what_the_compiler_would_reorder_is_found() throws IOException {
    List<String> found = new ArrayList<>();
    parsed(List.of(source("Sample", """
        class Sample {
          static double sums(double a, double b, double c) {
            return a + (b - c) + b;
          }
          static double products(double a, double b, double c) {
            a *= b * c;
            return (b * c) * a - (b + c) + a * (b / c) + a * (2.0 / 3);
          }
          static int whole(int a, int b) {
            return a + (a + b) + a * (a * b);
          }
        }
        """)), found);
    assertEquals(List.of("Sample.java:3: a + (b - c)", "Sample.java:7: a * (b / c)"), found);
  }

  /** Reads sources and names the places of double arithmetic in an order that is not kept. */
  private static List<CompilationUnitTree> parsed(List<JavaFileObject> sources, List<String> found) throws IOException {
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, null, List.of("-proc:none", "-cp", "target/classes"), null, sources);
    List<CompilationUnitTree> files = new ArrayList<>();
    task.parse().forEach(files::add);
    task.analyze();
    Trees trees = Trees.instance(task);
    for (CompilationUnitTree file : files) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitBinary(BinaryTree tree, Void none) {
          boolean isLost = isLost(tree, Tree.Kind.PLUS, SUMS) || isLost(tree, Tree.Kind.MULTIPLY, PRODUCTS);
          TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getRightOperand()));
          if (isLost && type.getKind() == TypeKind.DOUBLE) {
            long line = file.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(file, tree));
            found.add(Path.of(file.getSourceFile().getName()).getFileName() + ":" + line + ": " + tree);
          }
          return super.visitBinary(tree, none);
        }
      }.scan(file, null);
    }
    return files;
  }

  private static boolean isLost(BinaryTree tree, Tree.Kind outside, Set<Tree.Kind> within) {
    return tree.getKind() == outside && tree.getRightOperand() instanceof ParenthesizedTree right
        && right.getExpression() instanceof BinaryTree inner && within.contains(inner.getKind())
        && !(inner.getLeftOperand() instanceof LiteralTree && inner.getRightOperand() instanceof LiteralTree); // the compiler computes it
  }

  private static JavaFileObject source(Path file) {
    try {
      String text = Files.readString(file);
      return source(file.toString().replace(".java", ""), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
