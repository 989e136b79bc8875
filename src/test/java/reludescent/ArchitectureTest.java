package reludescent;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the source tree: which package may import which, and what has no place in a small script. */
class ArchitectureTest {

  /** To the right of each package, those of ours it may import. */
  private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
      entry("math"),
      entry("random", "math"),
      entry("text", "math"),
      entry("registry", "math"),
      entry("task"),
      entry("data", "random", "text", "registry", "task", "math"),
      entry("activation", "registry", "math"),
      entry("model", "activation", "model.pieces", "random", "registry", "math"),
      entry("model.pieces", "math"),
      entry("loss", "registry"),
      entry("objective.index", "model.pieces", "data", "task", "math"),
      entry("objective", "objective.index", "model", "model.pieces", "data", "loss", "task"),
      entry("train", "objective", "model", "data", "loss", "random", "registry", "math"),
      entry("timeline", "train"),
      entry("setup", "train", "model", "activation", "data", "loss", "text", "registry", "math"),
      entry("run", "setup", "timeline", "train", "objective", "model", "data", "text", "registry", "task"),
      entry("state", "run", "setup", "timeline", "train", "objective", "task", "model", "data", "text", "math"),
      entry("plot", "text", "math"),
      entry("figure", "plot", "model", "data", "text", "math"),
      entry("view", "state", "run", "setup", "timeline", "train", "objective", "model", "data", "loss", "registry", "figure",
          "plot", "text", "math", "task"),
      entry("export", "state", "run", "setup", "timeline", "train", "model", "data", "registry", "text", "math"),
      entry("web.dom", "plot", "text"),
      entry("web.api", "web.dom", "export", "run", "setup", "data"),
      entry("web.panel", "web.api", "web.dom", "export", "view", "state", "run", "setup", "timeline", "train", "model",
          "data", "loss", "registry", "figure", "plot", "text", "math"),
      entry("web.form", "web.panel", "web.dom", "export", "view", "state", "run", "setup", "timeline", "train", "model", "data", "registry", "plot", "text"),
      entry("web.page", "web.element", "web.api", "web.dom", "view", "state", "setup", "model", "data", "text"),
      entry("web.lab", "web.form", "web.panel", "web.dom", "state", "text"),
      entry("web.element", "web.lab", "web.panel", "web.api", "web.dom", "state", "run", "setup", "model", "data", "text", "math"));

  /** Methods that bring tens of kilobytes with them, or whose answers differ between machines. */
  private static final Map<Class<?>, Set<String>> COSTLY = Map.of(
      String.class, Set.of("format", "formatted", "split", "matches", "replaceAll", "replaceFirst"),
      Double.class, Set.of("parseDouble", "valueOf", "toString"));

  private static final Set<String> EXACT_MATH = Set.of("sqrt", "abs", "min", "max", "floor", "ceil", "rint",
      "floorMod", "floorDiv", "signum", "ulp", "addExact", "multiplyExact", "subtractExact", "toIntExact",
      "multiplyHigh", "unsignedMultiplyHigh", "scalb", "getExponent", "copySign");

  private static JavaClasses main;

  @BeforeAll
  static void import_main_classes() {
    main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("reludescent");
  }

  private static Map.Entry<String, List<String>> entry(String name, String... mayImport) {
    return Map.entry(name, List.of(mayImport));
  }

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void imports_point_right(String name) {
    Stream<String> ours = Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
        .map(each -> "reludescent." + each);
    Stream<String> platform = name.startsWith("web.") ? Stream.of("java..", "org.teavm..") : Stream.of("java..");
    check(classes().that().resideInAPackage("reludescent." + name)
        .should().onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(ours, platform).toArray(String[]::new)));
  }

  @Test
  void no_package_leads_back_to_itself() {
    for (String name : MAY_IMPORT.keySet()) {
      Set<String> reached = new HashSet<>();
      Deque<String> next = new ArrayDeque<>(MAY_IMPORT.get(name));
      while (!next.isEmpty()) {
        String each = next.pop();
        if (reached.add(each)) {
          next.addAll(MAY_IMPORT.get(each));
        }
      }
      assertFalse(reached.contains(name), name + " reaches " + reached);
    }
  }

  @Test
  void every_class_is_in_a_known_package() {
    assertTrue(main.size() > 0, "no class was imported");
    check(classes().should().resideInAnyPackage(
        packages().map(each -> "reludescent." + each).toArray(String[]::new)));
  }

  @Test
  void no_static_field_can_be_assigned() {
    check(fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().beFinal());
  }

  @Test
  void static_arrays_are_tables_that_stay_within_their_package() {
    check(fields().that(isStaticArray()).should().notBePublic().andShould().notBeProtected());
  }

  @Test
  void no_static_field_is_a_collection_that_can_change() {
    check(noFields().that().areStatic().should()
        .haveRawType(DescribedPredicate.describe("mutable collection", type ->
            type.isAssignableTo(java.util.AbstractCollection.class)
                || type.isAssignableTo(java.util.AbstractMap.class))));
  }

  @Test
  void heavy_parts_of_the_platform_stay_out() {
    check(noClasses().should().dependOnClassesThat().resideInAnyPackage(
        "java.util.regex", "java.text", "java.time..", "java.util.stream", "java.math", "java.lang.reflect"));
  }

  @Test
  void no_class_calls_a_costly_method() {
    check(noClasses().should().accessTargetWhere(calls("a costly method", access ->
        COSTLY.entrySet().stream().anyMatch(entry ->
            access.getTargetOwner().isEquivalentTo(entry.getKey())
                && entry.getValue().contains(access.getTarget().getName())))));
  }

  @Test
  void the_core_calls_only_those_functions_of_math_that_are_exact() {
    check(noClasses().that().resideInAnyPackage("reludescent.math", "reludescent.random",
        "reludescent.activation", "reludescent.model..", "reludescent.data", "reludescent.loss", "reludescent.objective..", "reludescent.train",
        "reludescent.timeline").should().accessTargetWhere(calls("an inexact function", access ->
            (access.getTargetOwner().isEquivalentTo(Math.class)
                || access.getTargetOwner().isEquivalentTo(StrictMath.class))
                && !EXACT_MATH.contains(access.getTarget().getName()))));
  }

  @Test
  void there_is_no_float() {
    check(noFields().should().haveRawType(float.class).orShould().haveRawType(float[].class));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String what,
      java.util.function.Predicate<JavaAccess<?>> predicate) {
    return DescribedPredicate.describe(what, predicate);
  }

  private static DescribedPredicate<JavaField> isStaticArray() {
    return DescribedPredicate.describe("static arrays", field ->
        field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC)
            && field.getRawType().isArray());
  }

  /** A package may still be empty, or no field be static: that breaks no rule. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(main);
  }
}
