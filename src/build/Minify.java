import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.PropertyRenamingPolicy;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.VariableRenamingPolicy;
import com.google.javascript.jscomp.WarningLevel;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Closure on the whole script as one program: what is used nowhere is dropped, what is used once is put where it is used.
 * Closure keeps arithmetic in its order. Properties keep their names, but for the dollar that marks those no page knows of;
 * all others are declared to Closure, which leaves them alone. What Closure leaves is named and ordered so that it compresses.
 *
 * <p>Run with the file to read, which begins with a comment to keep and leaves what the page gets in {@code exports}, and the file
 * to write.
 */
final class Minify {
  private static final Pattern NAME_OF_THE_PAGE = Pattern.compile("\\.([A-Za-z_]\\w*)|\"([A-Za-z_]\\w*)\"|\\b([A-Za-z_]\\w*) ?[:(]");
  private static final Pattern OWN_NAME = Pattern.compile("\\$[A-Za-z_]+");

  /** In Closure's measure, a function's nodes: what others are put into grows no larger, as large ones share less with their like. */
  private static final int LARGEST_WITH_OTHERS_IN_IT = 200;

  private Minify() {
  }

  public static void main(String[] args) throws IOException {
    String whole = Files.readString(Path.of(args[0]));
    String licence = whole.substring(0, whole.indexOf('\n') + 1);
    String script = whole.substring(licence.length());
    Compiler compiler = new Compiler(System.err);
    List<SourceFile> externs = new ArrayList<>(AbstractCommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
    externs.add(SourceFile.fromCode("page.js", namesOfThePage(script)));
    Result result = compiler.compile(externs, List.of(SourceFile.fromCode("script.js", script)), options(compiler));
    if (!result.success) {
      throw new IllegalStateException(result.errors.toString());
    }
    Node minified = compiler.getRoot().getLastChild();
    dropDollars(minified);
    Names.shorten(compiler, minified);
    Order.byLikeness(minified.getFirstChild(), compiler.getOptions());
    Names.shorten(compiler, minified); // neighbours have changed
    Letters.exchange(minified.getFirstChild(), compiler.getOptions());
    Files.writeString(Path.of(args[1]), licence + "var ReluDescent=ReluDescent||(function(){\"use strict\";var exports={};"
        + compiler.toSource() + "return exports})();\n"); // in parentheses, browsers compile it beside the page's thread
  }

  private static CompilerOptions options(Compiler compiler) {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.ADVANCED_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.setLanguage(CompilerOptions.LanguageMode.UNSTABLE);
    options.setCheckSymbols(false);
    options.setCheckTypes(false);
    options.setDisambiguateProperties(false);
    options.setAmbiguateProperties(false);
    options.setCollapsePropertiesLevel(CompilerOptions.PropertyCollapseLevel.NONE);
    options.setRenamingPolicy(VariableRenamingPolicy.OFF, PropertyRenamingPolicy.OFF);
    options.setExtractPrototypeMemberDeclarations(false);
    options.setRewritePolyfills(false);
    options.setAssumeStrictThis(true);
    options.setTrustedStrings(true); // the script is not written into a page
    options.setMaxFunctionSizeAfterInlining(LARGEST_WITH_OTHERS_IN_IT);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new Counts(compiler));
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new SplitVariables(compiler));
    options.addCustomPass(CustomPassExecutionTime.AFTER_OPTIMIZATION_LOOP, new Literals(compiler));
    options.addCustomPass(CustomPassExecutionTime.AFTER_OPTIMIZATION_LOOP, new Statics(compiler));
    options.addCustomPass(CustomPassExecutionTime.AFTER_OPTIMIZATION_LOOP, new Increments(compiler));
    options.addCustomPass(CustomPassExecutionTime.AFTER_OPTIMIZATION_LOOP, new Truths(compiler));
    options.addCustomPass(CustomPassExecutionTime.AFTER_OPTIMIZATION_LOOP, new Aliases(compiler));
    return options;
  }

  private static String namesOfThePage(String script) {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME_OF_THE_PAGE.matcher(script);
    while (name.find()) {
      names.add(name.group().replaceAll("\\W", ""));
    }
    StringBuilder externs = new StringBuilder("var exports;\n");
    names.forEach(each -> externs.append("Object.prototype.").append(each).append(";\n"));
    return externs.toString();
  }

  private static void dropDollars(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      dropDollars(child);
    }
    boolean named = node.isGetProp() || node.isOptChainGetProp() || node.isMemberFunctionDef() || node.isMemberFieldDef() || node.isGetterDef() || node.isStringKey() || node.isStringLit();
    if (named && OWN_NAME.matcher(node.getString()).matches()) {
      node.setString(node.getString().substring(1));
    }
  }
}
