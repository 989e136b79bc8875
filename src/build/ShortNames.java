import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens the names of fields and methods in TeaVM's readable output. TeaVM's own minifier gives each field of the whole program a
 * name of its own, a thousand names that compress badly; here fields share names wherever no class, with all it inherits, has two
 * of them: each is named by its place. What is left, locals and functions, the minifier after this one shortens.
 *
 * <p>Run with the file to read and the file to write.
 */
final class ShortNames {
  /** A class: its fields stand in a comment, with their first values. */
  private static final Pattern CLASS = Pattern.compile(
      "(?m)^(?:(?:let )?([\\w$]+) = )?class ([\\w$]*) ?(?:extends ([\\w$]+) )?\\{\\n(?:// (.*)\\n)?");
  private static final Pattern FIELD = Pattern.compile("this\\.(\\$[\\w$]+) = ");
  /** Methods stand at the beginning of a line, first values of fields behind a comment; some names are asked for in quotes. */
  private static final Pattern METHOD = Pattern.compile(
      "(?m)(?<=^|^get |\")\\$[\\w$]+(?=\\(|\"[^,])|(?<=^/\\* \\*/)\\$[\\w$]+");
  private static final Pattern USE = Pattern.compile("\\.(\\$[\\w$]+)");
  /** In the order in which the words of the language use them. */
  static final String LETTERS = "aetrnlisohbdcufvpgmwyxkCSATDMEBRLPOIFNHzGUqVjWJKQXYZ_";
  static final Set<String> WORDS = Set.of("as", "do", "if", "in", "is", "of");

  private final String script;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private ShortNames(String script) {
    this.script = script;
    Matcher type = CLASS.matcher(script);
    while (type.find()) {
      String name = type.group(1) == null ? type.group(2) : type.group(1);
      List<String> own = new ArrayList<>();
      Matcher field = FIELD.matcher(type.group(4) == null ? "" : type.group(4));
      while (field.find()) {
        own.add(field.group(1));
      }
      if (type.group(3) != null) {
        parents.put(name, type.group(3));
      }
      fields.put(name, own);
    }
    Matcher use = USE.matcher(script);
    while (use.find()) {
      uses.merge(use.group(1), 1, Integer::sum);
    }
  }

  public static void main(String[] args) throws IOException {
    String script = Files.readString(Path.of(args[0]));
    Files.writeString(Path.of(args[1]), new ShortNames(script).shortened());
  }

  private String shortened() {
    Map<String, Integer> groups = groups();
    List<Object> wanted = new ArrayList<>(new TreeSet<>(groups.values()));
    Set<String> others = new LinkedHashSet<>(uses.keySet()); // methods, and what the runtime keeps in objects
    Matcher method = METHOD.matcher(script);
    while (method.find()) {
      others.add(method.group());
    }
    others.removeAll(groups.keySet());
    others.stream().sorted(Comparator.comparing((String each) -> -uses.getOrDefault(each, 0))).forEach(wanted::add);
    Map<Object, String> names = new HashMap<>();
    int next = 0;
    for (Object key : wanted) {
      String name = name(next++);
      while (WORDS.contains(name)) {
        name = name(next++);
      }
      names.put(key, "$" + name);
    }
    groups.forEach((field, group) -> names.put(field, names.get(group)));
    String renamed = USE.matcher(script).replaceAll(use ->
        Matcher.quoteReplacement("." + names.getOrDefault(use.group(1), use.group(1))));
    return METHOD.matcher(renamed).replaceAll(defined ->
        Matcher.quoteReplacement(names.getOrDefault(defined.group(), defined.group())));
  }

  /**
   * For each field its place among those of its class and of the classes this one extends. Parameters are named in the same order,
   * so that what makes an object sets each field to a parameter of its name.
   */
  private Map<String, Integer> groups() {
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (String type : fields.keySet()) {
      int place = 0;
      for (String each = parents.get(type); each != null; each = parents.get(each)) {
        place += fields.getOrDefault(each, List.of()).size();
      }
      for (String field : fields.get(type)) {
        groups.put(field, place++);
      }
    }
    return groups;
  }

  private static String name(int number) {
    int letters = LETTERS.length();
    return number < letters ? LETTERS.substring(number, number + 1)
        : name(number / letters - 1) + LETTERS.charAt(number % letters);
  }
}
