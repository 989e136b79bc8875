import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has JavaScript's arrays stand for Java's lists. What TeaVM puts in place of a call to a list is taken back, and loops go over the
 * list itself; the functions of lists that are left have stand-ins among the shorter ones. A list is then neither checked nor
 * closed: nothing here relies on exceptions of lists, changes a list it goes over, or asks whether two lists are equal.
 */
final class Lists {
  private static final String NAME = "([\\w$]+)";
  private static final Pattern UNKNOWN = Pattern.compile("(?m)^(?:let )?(ju_(?:ArrayList|AbstractList|AbstractCollection)_"
      + "(?!(?:_init_|ensureCapacity|checkIndex|get|size|isEmpty|iterator|add|remove)\\d* )\\w+) = ");

  private String script;

  private Lists(String script) {
    this.script = script;
  }

  static String asArrays(String script) {
    Matcher unknown = UNKNOWN.matcher(script);
    if (unknown.find()) {
      throw new IllegalStateException("Arrays have no stand-in yet for " + unknown.group(1));
    }
    Lists lists = new Lists(script);
    lists.takeBack();
    lists.callsToArrays();
    lists.loops();
    return lists.script;
  }

  /** Null checks of elements, and what TeaVM writes for remove, toArray and size. */
  private void takeBack() {
    replace("(?m)^ +ju_Objects_requireNonNull\\([\\w$]+\\);\n", "");
    replace("(?m)^( +)ju_ArrayList_checkIndex\\(NAME, NAME\\);\n(?:\\1.*\n)*?\\1\\2\\.\\$modCount = .*;\n", "$1$2.splice($3, 1);\n");
    replace("(?m)^( +)NAME = \\$rt_createArray\\(\\w+, 0\\);\n(?:\\1.*\n){2,4}\\1if (?:\\1.*\n)*?"
        + "\\1NAME = ju_AbstractList_iterator\\(NAME\\);\n\\1while (?:\\1.*\n)*?\\1\\}\n", "$1$2 = $4.slice();\n");
    replace("\\." + field("ju_ArrayList_size") + "\\b", ".length");
    replace("\\." + field("ju_ArrayList_get") + "\\.data\\b", "");
  }

  /** The field of a list that a function gives back, or an element of. */
  private String field(String function) {
    return Pattern.quote(found("\n" + function + " = .*\n(?:    ju_.*\n)?    return \\$this\\.(\\$\\w+)"));
  }

  /** The name by which a function of lists is called where it depends on the object. */
  private String method(String function) {
    return "\\." + Pattern.quote(found("\"(\\$\\w+)\", \\$rt_wrapFunction\\d\\(" + Pattern.quote(function) + "\\)")) + "\\(";
  }

  private String found(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(script);
    if (!found.find()) {
      throw new IllegalStateException("Lists are not as they were: " + pattern);
    }
    return found.group(1);
  }

  private void callsToArrays() {
    replace("([\\w$.]+)" + method("ju_AbstractCollection_isEmpty") + "\\)", "!$1.length");
    replace(method("ju_ArrayList_size") + "\\)", ".length");
    replace(method("ju_ArrayList_add"), ".push(");
    replace("(?m)(?<= = )(.*)" + method("ju_AbstractList_iterator") + "\\);$", "ju_AbstractList_iterator($1);");
    replace("NAME" + method("ju_AbstractList$1_hasNext") + "\\)", "ju_AbstractList\\$1_hasNext($1)");
    replace("NAME" + method("ju_AbstractList$1_next") + "\\)", "ju_AbstractList\\$1_next($1)");
    elements(method("ju_ArrayList_get"));
    elements("\\bju_ArrayList_get\\(([\\w$.]+), ");
    elements("\\bju_List_of\\d*\\(");
  }

  /** An element stands in brackets after its list, all elements of a list stand in brackets. */
  private void elements(String call) {
    Pattern get = Pattern.compile(call.replace("NAME", NAME));
    for (Matcher use = get.matcher(script); use.find(); use = get.matcher(script)) {
      int close = use.end();
      for (int depth = 0; depth > 0 || script.charAt(close) != ')'; close++) {
        depth += script.charAt(close) == '(' ? 1 : script.charAt(close) == ')' ? -1 : 0;
      }
      script = script.substring(0, use.start()) + (use.groupCount() > 0 ? use.group(1) : "") + "["
          + script.substring(use.end(), close) + "]" + script.substring(close + 1);
    }
  }

  /** A loop that asks for its next element in one place goes over the list; another takes elements from a copy. */
  private void loops() {
    Pattern loop = Pattern.compile(("(?m)^( +)NAME = ju_AbstractList_iterator\\((.*)\\);\n"
        + "\\1while \\(ju_AbstractList\\$1_hasNext\\(\\2\\)\\) \\{\n((?:\\1 .*\n)*)\\1\\}\n").replace("NAME", NAME));
    for (Matcher found = loop.matcher(script); found.find(); found = loop.matcher(script)) {
      String element = found.group(2) + "$of";
      String body = found.group(4).replace("ju_AbstractList$1_next(" + found.group(2) + ")", element);
      script = script.substring(0, found.start()) + found.group(1) + "for (let " + element + " of " + found.group(3) + ") {\n"
          + body + found.group(1) + "}\n" + script.substring(found.end());
    }
  }

  private void replace(String pattern, String by) {
    script = Pattern.compile(pattern.replace("NAME", NAME)).matcher(script).replaceAll(by);
  }
}
