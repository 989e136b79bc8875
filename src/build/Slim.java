import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites TeaVM's readable output so that less of it is needed. Classes become JavaScript's, without the tables that tell of
 * them; arrays and strings too, and strings stand where they are used, joined by plus signs instead of builders; some functions of
 * the runtime give way to shorter ones.
 *
 * <p>Run with the file to read, the file of shorter functions and the file to write.
 */
final class Slim {
  static final Pattern DEFINITION = Pattern.compile("(?:let )?([\\w$]+) = (?:\\((.*?)\\)|([\\w$]+)) =>.*");
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> setFields = new HashMap<>();
  private final Map<String, List<String>> methods = new HashMap<>();
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> appends = new HashMap<>();
  private String script;

  private Slim(String script) {
    this.script = script;
  }

  public static void main(String[] args) throws IOException {
    Slim slim = new Slim(Files.readString(Path.of(args[0])));
    slim.replace("^\"use strict\";\n", use -> "");
    slim.script = Exceptions.asErrors(Lists.asArrays(slim.script));
    slim.replaceFunctions(Files.readString(Path.of(args[1])));
    slim.plainArrays();
    slim.literalArrays();
    slim.plainCounts();
    slim.readParameters();
    slim.nativeStrings();
    slim.joinStrings();
    slim.appendAtOnce();
    slim.initializeAtStart();
    slim.compareClasses();
    slim.dropUnneeded();
    slim.findSetFields();
    slim.plainClasses();
    slim.script = Closures.asWritten(slim.script);
    slim.dropUnread();
    slim.testUnset();
    Files.writeString(Path.of(args[2]), slim.script);
  }

  /** Name without number and parameters of a function defined on its own line, or null. */
  private static String signature(String line) {
    Matcher definition = DEFINITION.matcher(line);
    if (!definition.matches()) {
      return null;
    }
    String parameters = definition.group(2) == null ? definition.group(3) : definition.group(2);
    return definition.group(1).replaceFirst("\\d+$", "") + "(" + parameters + ")";
  }

  /** Where the definition that begins in a line ends: in the same line, or with the next brace in the first column. */
  private static int end(String[] lines, int begin) {
    int end = begin;
    if (lines[begin].endsWith("{")) {
      do {
        end++;
      } while (!lines[end].startsWith("}"));
    }
    return end;
  }

  private void replaceFunctions(String shorter) {
    Map<String, String> replacements = new HashMap<>();
    String[] lines = shorter.replaceFirst("(?s)/\\*.*?\\*/\n", "").split("\n");
    for (int i = 0; i < lines.length; i++) {
      int end = end(lines, i);
      String text = String.join("\n", List.of(lines).subList(i, end + 1));
      replacements.put(signature(lines[i]), text.substring(text.indexOf(" = ") + 3, text.length() - 1));
      i = end;
    }
    List<String> result = new ArrayList<>();
    lines = script.split("\n");
    for (int i = 0; i < lines.length; i++) {
      String replacement = replacements.get(signature(lines[i]));
      if (replacement == null) {
        result.add(lines[i]);
        continue;
      }
      int end = end(lines, i);
      result.add(lines[i].substring(0, lines[i].indexOf(" = ") + 3) + replacement + lines[end].substring(lines[end].length() - 1));
      i = end;
    }
    script = String.join("\n", result) + "\n";
  }

  private void readParameters() {
    for (String line : script.split("\n")) {
      Matcher definition = DEFINITION.matcher(line);
      if (definition.matches()) {
        parameters.put(definition.group(1), definition.group(2) == null ? definition.group(3) : definition.group(2));
        if (definition.group(1).matches("jl_StringBuilder_append\\d*")) {
          appends.put(definition.group(1), definition.group(2).replaceFirst("\\$this, ", ""));
        }
      }
    }
  }

  /** An array is JavaScript's, not an object that holds one; the page's own objects with data are told by their names. */
  private void plainArrays() {
    replace("(?<!\\b(?:image|event|firstChild|exports))\\.data\\b", use -> "");
    replace("new (?:\\$rt_\\w+ArrayCls|\\(\\$rt_arraycls\\(cls\\)\\))\\(", use -> "(");
    replace("\\.\\$clone0\\(\\)", use -> ".slice()");
  }

  /** An array that is filled right after it is made becomes a literal. */
  private void literalArrays() {
    Matcher made = Pattern.compile("(?m)^( +)([\\w$]+) = \\$rt_create(\\w*)Array\\((?:[\\w$]+, )?(\\d+)\\);\n(?:\\1([\\w$]+) = \\2;\n)?"
        + "((?:\\1[\\w$]+\\[\\d+\\] = .*;\n)+)").matcher(script);
    script = made.replaceAll(array -> {
      String name = array.group(5) == null ? array.group(2) : array.group(5);
      Pattern itself = Pattern.compile("(?<![\\w$.])(?:" + Pattern.quote(name) + "|" + Pattern.quote(array.group(2)) + ")(?![\\w$])");
      String[] values = array.group(6).split(";\n");
      for (int i = 0; i < values.length; i++) {
        String begin = array.group(1) + name + "[" + i + "] = ";
        if (values.length != Integer.parseInt(array.group(4)) || !values[i].startsWith(begin)
            || itself.matcher(values[i]).find(begin.length())) {
          return Matcher.quoteReplacement(array.group());
        }
        values[i] = values[i].substring(begin.length());
      }
      String literal = "[" + String.join(", ", values) + "]";
      String typed = Map.of("Double", "new Float64Array(" + literal + ")", "Int", "new Int32Array(" + literal + ")", "", literal)
          .get(array.group(3));
      return Matcher.quoteReplacement(array.group(1) + array.group(2) + " = " + typed + ";\n"
          + (array.group(5) == null ? "" : array.group(1) + name + " = " + array.group(2) + ";\n"));
    });
  }

  /**
   * Places and counts do not overflow; only where random numbers are made ints do, and those add no constants. A constant that is
   * no int has a point.
   */
  private void plainCounts() {
    replace("( [-+*%] (?:\\d+|\\(-\\d+\\))) \\| 0(?![.\\d])", use -> use.group(1));
    replace("(?<![\\w$.])(\\d+ \\* [\\w$.]+) \\| 0(?![.\\d])", use -> use.group(1));
  }

  private void nativeStrings() {
    Matcher pool = Pattern.compile("\\$rt_stringPool\\(\\[(.*?)\\]\\);\n(?=jl_String|let )", Pattern.DOTALL).matcher(script);
    pool.find();
    List<String> strings = new ArrayList<>();
    Matcher string = Pattern.compile(STRING).matcher(pool.group(1));
    while (string.find()) {
      strings.add(string.group());
    }
    script = script.substring(0, pool.start()) + script.substring(pool.end());
    replace("\\$rt_s\\((\\d+)\\)", use -> strings.get(Integer.parseInt(use.group(1))));
    replace("([\\w$.]+) instanceof jl_String\\b", use -> "typeof " + use.group(1) + " === \"string\"");
    replace("(\" ?)?\\.\\$nativeString\\b", use -> use.group(1) == null ? "" : use.group(1));
    replace("let var_\\d+ = new jl_String\\(\\);\n    ([\\w$]+)\\(var_\\d+(.*)\\);\n    return var_\\d+;",
        use -> "return " + use.group(1) + "(null" + use.group(2) + ");");
    replace("jl_String_indexOf\\d*\\(([\\w$.]+), (\\d+)(?=[,)])", use -> use.group(1) + ".indexOf(" + character(use.group(2)));
    replace("\\.\\$length0\\b", use -> ".$text.length");
  }

  /** Turns a builder that only joins what it is given at once into a sum. */
  private void joinStrings() {
    String[] lines = script.split("\n");
    for (int i = 0; i + 2 < lines.length; i++) {
      Matcher begin = Pattern.compile("\\s+([\\w$]+) = jl_StringBuilder__init_\\(\\);").matcher(lines[i]);
      if (!begin.matches()) {
        continue;
      }
      String name = begin.group(1);
      List<String> terms = terms(lines[i + 1].trim(), name);
      String use = "jl_StringBuilder_toString(" + name + ")";
      if (terms == null || !lines[i + 2].contains(use) || usedAsBuilder(lines, i + 3, name)) {
        continue;
      }
      lines[i] = "";
      lines[i + 1] = name + " = " + (terms.size() == 1 ? "\"\" + " : "") + sum(terms) + ";";
      lines[i + 2] = lines[i + 2].replace(use, name);
    }
    script = String.join("\n", lines) + "\n";
  }

  private static boolean usedAsBuilder(String[] lines, int from, String name) {
    String word = "(?<![\\w$.])" + Pattern.quote(name) + "(?![\\w$])";
    for (int i = from; !lines[i].startsWith("}"); i++) {
      if (Pattern.compile("^\\s*" + word + " = ").matcher(lines[i]).find()) {
        return false;
      }
      if (Pattern.compile("jl_StringBuilder_\\w+\\(" + word).matcher(lines[i]).find()) {
        return true;
      }
    }
    return false;
  }

  /** What a statement of nested calls appends to a builder, or null where it is something else. */
  private List<String> terms(String statement, String builder) {
    List<String> terms = new ArrayList<>();
    String rest = statement.substring(0, statement.length() - 1);
    while (!rest.equals(builder)) {
      int open = rest.indexOf('(');
      String type = open < 0 ? null : appends.get(rest.substring(0, open));
      if (type == null || !rest.endsWith(")")) {
        return null;
      }
      int comma = topLevelComma(rest, open + 1);
      if (comma < 0) {
        return null;
      }
      terms.add(0, term(type, rest.substring(comma + 2, rest.length() - 1)));
      rest = rest.substring(open + 1, comma);
    }
    return terms;
  }

  private static String term(String type, String value) {
    if (type.equals("$c")) {
      return value.matches("\\d+") ? character(value) : "String.fromCharCode(" + value + ")";
    }
    if (type.equals("$b")) {
      return "(" + value + " ? \"true\" : \"false\")";
    }
    return value.matches(STRING + "|[\\w$.]+") ? value : "(" + value + ")";
  }

  private static String character(String code) {
    return "\"" + String.format("\\u%04x", Integer.parseInt(code)) + "\"";
  }

  private static int topLevelComma(String text, int from) {
    return topLevel(text, from, ',');
  }

  private static int topLevel(String text, int from, char wanted) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        for (i++; text.charAt(i) != '"'; i++) {
          if (text.charAt(i) == '\\') {
            i++;
          }
        }
      } else if (c == wanted && depth == 0) {
        return i;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
        if (depth < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Gives what is appended by nested calls to one call. */
  private void appendAtOnce() {
    String[] lines = script.split("\n");
    Pattern append = Pattern.compile("jl_StringBuilder_append\\d*\\(");
    for (int i = 0; i < lines.length; i++) {
      Matcher call = append.matcher(lines[i]);
      int from = 0;
      while (!lines[i].contains(" = ($this, ") && call.find(from)) {
        int close = close(lines[i], call.end());
        String shorter = close < 0 ? null : appending(lines, i, lines[i].substring(call.start(), close + 1));
        from = call.end();
        if (shorter != null) {
          lines[i] = lines[i].substring(0, call.start()) + shorter + lines[i].substring(close + 1);
          from = call.start() + 1;
          call = append.matcher(lines[i]);
        }
      }
    }
    script = String.join("\n", lines) + "\n"
        + "function jl_StringBuilder_add(builder, text) {\nbuilder.$text += text;\nreturn builder;\n}\n";
  }

  /** A term that calls something waits until all before it is appended, unless its function has made the builder itself. */
  private String appending(String[] lines, int line, String calls) {
    String builder = calls;
    List<String> terms = new ArrayList<>();
    while (builder.startsWith("jl_StringBuilder_append")) {
      int open = builder.indexOf('(') + 1;
      int comma = topLevelComma(builder, open);
      String type = appends.get(builder.substring(0, open - 1));
      if (comma < 0 || type == null) {
        return null;
      }
      terms.add(0, term(type, builder.substring(comma + 2, builder.length() - 1)));
      builder = builder.substring(open, comma);
    }
    boolean own = isOwn(lines, line, builder);
    List<String> together = new ArrayList<>();
    for (String term : terms) {
      String plain = term.replaceAll(STRING, "").replace("String.fromCharCode(", "(");
      boolean waits = plain.contains("$text.length") || plain.contains(builder) || !own && plain.matches(".*[\\w$]\\(.*");
      if (waits && !together.isEmpty()) {
        builder = "jl_StringBuilder_add(" + builder + ", " + sum(together) + ")";
        together.clear();
      }
      together.add(term);
    }
    return "jl_StringBuilder_add(" + builder + ", " + sum(together) + ")";
  }

  private static boolean isOwn(String[] lines, int line, String builder) {
    boolean made = false;
    for (int i = line; lines[i].startsWith(" "); i--) {
      if (lines[i].endsWith(" = " + builder + ";")) {
        return false;
      }
      made |= lines[i].matches("\\s+" + Pattern.quote(builder) + " = jl_StringBuilder__init_\\d*\\(.*\\);");
    }
    return made;
  }

  private static int close(String text, int from) {
    int at = from;
    for (int comma = topLevelComma(text, at); comma >= 0; comma = topLevelComma(text, at)) {
      at = comma + 1;
    }
    return topLevel(text, at, ')');
  }

  private static String sum(List<String> terms) {
    boolean plain = terms.size() == 1
        || terms.stream().limit(2).anyMatch(term -> term.matches(STRING) || term.startsWith("String.fromCharCode"));
    return (plain ? "" : "\"\" + ") + String.join(" + ", terms);
  }

  /**
   * Initializes all classes once, at the script's end, each after those that its own initializer may ask for, instead of asking at
   * each use whether that is done.
   */
  private void initializeAtStart() {
    Map<String, String> functions = functions(script);
    Set<String> order = new LinkedHashSet<>();
    functions.keySet().stream().filter(name -> name.endsWith("__clinit_")).sorted()
        .forEach(name -> initialize(name, functions, new HashSet<>(), order));
    replace("(?m)^ +[\\w$]+_\\$callClinit\\(\\);\n", use -> "");
    order.forEach(name -> script += name + "();\n");
  }

  private static void initialize(String name, Map<String, String> functions, Set<String> seen, Set<String> order) {
    if (!seen.add(name)) {
      return;
    }
    Matcher called = Pattern.compile("[\\w$]+").matcher(functions.getOrDefault(name, ""));
    while (called.find()) {
      initialize(called.group().replaceFirst("_\\$callClinit$", "__clinit_"), functions, seen, order);
    }
    if (name.endsWith("__clinit_") && functions.containsKey(name)) {
      order.add(name);
    }
  }

  /** What only reports where an exception comes from, and the classes that are named only where their initializers end. */
  private void dropUnneeded() {
    replace("(?s)if \\(typeof Reflect === 'object'\\) \\{.*?\n\\} else \\{\n    JavaError = Error;\n\\}\n", use -> "");
    replace("\\$rt_eraseClinit\\([\\w$]+\\)", use -> "$rt_eraseClinit");
  }

  /** No class needs to extend Java's own first one; only equals is called on just any object. */
  private void compareClasses() {
    replace("([\\w$.]+)\\.\\$equals\\(", use -> "$rt_equals(" + use.group(1) + ", ");
    script += "function $rt_equals(one, other) {\nreturn one === other ? 1 : one.$equals ? one.$equals(other) : 0;\n}\n";
    replace("jl_Object_getClass\\(([\\w$.]+)\\) === \\$rt_cls\\(([\\w$]+)\\)", use -> use.group(1) + ".constructor === " + use.group(2));
  }

  /** Puts a class with all its methods where TeaVM has its constructor, and leaves out what it tells of it in tables. */
  private void plainClasses() {
    Set<String> asked = new HashSet<>();
    replace("(\\$rt_isInstance\\([^,]+, )([\\w$]+)\\)", use -> {
      asked.add(use.group(2));
      return use.group(1) + "\"$is_" + use.group(2) + "\")";
    });
    int tables = script.indexOf("$rt_packages([");
    int after = script.indexOf("let $rt_booleanArrayCls");
    String table = script.substring(tables, after).replaceAll("\n(?!\\$rt_metadata|\\z|[\\w$]+, (?:0|\"\\w*\"), )", " "); // long lines are broken
    Matcher type = Pattern.compile("(?m)^(?:\\$rt_metadata\\(\\[)?([\\w$]+), (?:0|\"\\w*\", -?\\d+), ([\\w$]+), \\[(.*?)\\], \\d+, 0, (?:0|\\(\\) => [\\w$]+\\(\\)), (0|\\[.*\\])(?:,|\\]\\);)$")
        .matcher(table);
    while (type.find()) {
      List<String> own = methods.computeIfAbsent(type.group(1), key -> new ArrayList<>());
      boolean shared = type.group(1).equals("jl_Object") || type.group(1).equals("jl_String");
      if (shared && type.group(4).replace("\"$equals\"", "").contains("\"$")) {
        throw new IllegalStateException("Of what all objects do, only equals is known here: " + type.group());
      }
      Matcher method = Pattern.compile("(\"[\\w$]+\"|\\[[^\\]]*\\]), (?:\\$rt_wrapFunction\\d\\(([\\w$]+)\\)|function\\(([^)]*)\\) (\\{.*?\\}))(?=, |\\]$)").matcher(type.group(4));
      while (method.find()) {
        for (String name : method.group(1).replaceAll("[\\[\\]\" ]", "").split(",")) {
          own.add(method.group(2) == null ? name + "(" + method.group(3) + ") " + method.group(4) : forwarding(name, method.group(2)));
        }
      }
      for (String each : type.group(3).split(", ")) {
        if (asked.contains(each)) {
          own.add("get $is_" + each + "() { return 1; }");
        }
      }
    }
    String exports = script.substring(script.indexOf("let $rt_jso_marker"), script.indexOf("exports.main = "));
    Matcher exported = Pattern.compile("c = ([\\w$]+)\\.prototype;|c\\.(\\w+) = \\$rt_callWithReceiver\\(([\\w$]+)\\);").matcher(exports);
    String current = null;
    while (exported.find()) {
      if (exported.group(1) != null) {
        current = exported.group(1);
      } else {
        methods.computeIfAbsent(current, key -> new ArrayList<>()).add(forwarding(exported.group(2), exported.group(3)));
      }
    }
    String end = script.substring(script.indexOf(";\n", script.indexOf("exports.main = ")) + 2);
    script = script.substring(0, tables) + end;
    replace("(?m)^\\$rt_(\\w+)cls = \\$rt_createPrimitiveCls\\((?:.*\\)|.*\\{\n\\}\\))([,;])$", use -> "$rt_" + use.group(1) + "cls = 0" + use.group(2));
    replace("(?m)^(let )?([\\w$]+) = \\$rt_classWithoutFields\\([\\w$]*\\)([,;])$", use ->
        (use.group(1) == null ? "" : use.group(1)) + use.group(2) + " = class " + body(use.group(2), List.of()) + use.group(3));
    replace("(?m)^function (j[\\w$]+|[a-z]{1,5}_[\\w$]+)\\(\\) \\{\\n((?: {4}.*\\n)*?)\\}", use -> {
      if (use.group(2).contains("jl_Object.call") || parents.containsKey(use.group(1)) || use.group(1).equals("jl_Object")) {
        List<String> fields = new ArrayList<>();
        Matcher field = Pattern.compile("(?:a|this)\\.(\\$[\\w$]+) = (.*);").matcher(use.group(2));
        while (field.find() && !use.group(1).equals("jl_Object")) {
          fields.add(field.group(1) + " = " + field.group(2) + ";");
        }
        return "class " + use.group(1) + " " + body(use.group(1), fields);
      }
      return use.group();
    });
  }

  /**
   * Finds the fields that are set before anything else is done with a new object, wherever one is made: their first values, which
   * a constructor would give them, nothing reads.
   */
  private void findSetFields() {
    readParents();
    Map<String, Set<String>> atEverySite = new HashMap<>();
    String[] lines = script.split("\n");
    Map<String, Integer> begins = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      Matcher definition = DEFINITION.matcher(lines[i]);
      if (definition.matches()) {
        begins.put(definition.group(1), i);
      }
    }
    for (int i = 0; i < lines.length; i++) {
      Matcher made = Pattern.compile("new ([A-Za-z_$][\\w$]*)").matcher(lines[i]);
      while (made.find()) {
        Matcher kept = Pattern.compile("(\\s+)(?:let )?([\\w$]+) = new [\\w$]+(?:\\(\\))?;").matcher(lines[i]);
        Set<String> set = new HashSet<>();
        if (kept.matches()) {
          follow(lines, begins, i + 1, kept.group(1), kept.group(2), set);
        }
        for (String each = made.group(1); each != null; each = each.equals("jl_Object") ? null : parents.get(each)) {
          if (atEverySite.containsKey(each)) {
            atEverySite.get(each).retainAll(set);
          } else {
            atEverySite.put(each, new HashSet<>(set));
          }
        }
      }
    }
    setFields.putAll(atEverySite);
  }

  /** Collects what is set in an object from a line on; tells whether the function ends there without doing anything else with it. */
  private boolean follow(String[] lines, Map<String, Integer> begins, int from, String indent, String object, Set<String> set) {
    Pattern word = Pattern.compile("(?<![\\w$.])" + Pattern.quote(object) + "(?![\\w$])");
    Pattern assignment = Pattern.compile(Pattern.quote(indent + object) + "\\.(\\$[\\w$]+) = (.*);");
    Pattern call = Pattern.compile(Pattern.quote(indent) + "([\\w$]+__init_\\d*)\\(" + Pattern.quote(object) + "(|, .*)\\);");
    for (int i = from; !lines[i].startsWith("}"); i++) {
      Matcher assigned = assignment.matcher(lines[i]);
      Matcher called = call.matcher(lines[i]);
      if (assigned.matches() && !word.matcher(assigned.group(2)).find()) {
        set.add(assigned.group(1));
      } else if (called.matches() && !word.matcher(called.group(2)).find() && begins.containsKey(called.group(1))) {
        int begin = begins.get(called.group(1));
        Matcher definition = DEFINITION.matcher(lines[begin]);
        if (!definition.matches() || !lines[begin].endsWith("{")) {
          return false;
        }
        String first = definition.group(2) == null ? definition.group(3) : definition.group(2).split(", ")[0];
        if (!follow(lines, begins, begin + 1, "    ", first, set)) {
          return false;
        }
      } else if (lines[i].equals(indent + "return;")) {
        return true;
      } else if (!lines[i].startsWith(indent) || lines[i].startsWith(indent + " ") || !lines[i].endsWith(";")
          || word.matcher(lines[i]).find() || lines[i].matches("\\s*(return|break|continue)\\b.*")) {
        return lines[i].matches(Pattern.quote(indent) + "let [\\w$, ]+;") && follow(lines, begins, i + 1, indent, object, set);
      }
    }
    return true;
  }

  private void readParents() {
    Matcher type = Pattern.compile("(?m)^(?:\\$rt_metadata\\(\\[)?([\\w$]+), (?:0|\"\\w*\", -?\\d+), ([\\w$]+), \\[").matcher(script);
    while (type.find()) {
      parents.put(type.group(1), type.group(2).equals("jl_Record") ? "jl_Object" : type.group(2)); // records share nothing
    }
  }

  /** A field that nothing has been put into is undefined, which is as good as null but where the page's objects are looked at. */
  private void testUnset() {
    functions(script).forEach((name, function) -> {
      if (!name.startsWith("rw_JsValues_")) {
        script = script.replace(function, function.replaceAll(" ([!=]=)= null\\b", " $1 null"));
      }
    });
  }

  private String body(String type, List<String> fields) {
    String parent = parents.get(type);
    boolean first = parent == null || parent.equals("jl_Object");
    StringBuilder body = new StringBuilder(type.equals("jl_Throwable") ? "extends Error {\n" : first ? "{\n" : "extends " + parent + " {\n");
    List<String> values = new ArrayList<>(fields);
    values.removeIf(field -> field.endsWith(" = null;") || setFields.getOrDefault(type, Set.of()).contains(field.substring(0, field.indexOf(' '))));
    if (!fields.isEmpty()) { // names for fields are sought among these
      body.append("// this.").append(String.join(" this.", fields)).append("\n");
    }
    values.forEach(field -> body.append("/* */").append(field).append("\n"));
    methods.getOrDefault(type, List.of()).forEach(method -> body.append(method).append("\n"));
    return body.append("}").toString();
  }

  /** Drops fields that are set but never read, where what they are set to does nothing. */
  private void dropUnread() {
    Set<String> fields = new LinkedHashSet<>();
    Pattern.compile("(?<=^// |; )this\\.(\\$[\\w$]+) = ", Pattern.MULTILINE).matcher(script).results().forEach(each -> fields.add(each.group(1)));
    Pattern.compile("\\.(\\$[\\w$]+)(?! = )(?![\\w$])|\\.(\\$[\\w$]+) = .*[^;]$", Pattern.MULTILINE).matcher(script).results()
        .forEach(each -> fields.remove(each.group(1) == null ? each.group(2) : each.group(1)));
    for (String field : fields) {
      String name = Pattern.quote(field);
      replace("(?m)^ +[\\w$.]+\\." + name + " = [\\w$.\"()-]+;\n|^/\\* \\*/" + name + " = .*\n", use -> "");
    }
  }

  /** The text of each function that is defined on lines of its own, by its name. */
  static Map<String, String> functions(String script) {
    Map<String, String> functions = new HashMap<>();
    String[] lines = script.split("\n");
    for (int i = 0; i < lines.length; i++) {
      Matcher definition = DEFINITION.matcher(lines[i]);
      if (definition.matches()) {
        functions.put(definition.group(1), String.join("\n", List.of(lines).subList(i, end(lines, i) + 1)) + "\n");
      }
    }
    return functions;
  }

  private String forwarding(String name, String function) {
    String all = parameters.get(function);
    String rest = all.contains(",") ? all.substring(all.indexOf(',') + 1).trim() : "";
    return name + "(" + rest + ") { return " + function + "(this" + (rest.isEmpty() ? "" : ", " + rest) + "); }";
  }

  private void replace(String pattern, java.util.function.Function<MatchResult, String> by) {
    script = Pattern.compile(pattern).matcher(script).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }
}
