import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a lambda what it was in Java: a function of what it captures gives an object whose only method is the lambda. TeaVM makes
 * it a class with a field for each thing captured. One that asks for more than these fields is left as it is.
 */
final class Closures {
  private String script;

  private Closures(String script) {
    this.script = script;
  }

  static String asWritten(String script) {
    Closures closures = new Closures(script);
    closures.all();
    return closures.script;
  }

  private void all() {
    Matcher lambda = Pattern.compile("(?m)^(?:class |let )?([\\w$]+\\$lambda\\$[\\w$]+) (?:= class )?\\{").matcher(script);
    lambda.results().map(each -> each.group(1)).toList().forEach(this::closure);
  }

  private void closure(String name) {
    Matcher type = Pattern.compile("(?m)^(class |let )?" + Pattern.quote(name) + " (?:= class )?\\{\n(?:// (.*)\n)?"
        + "([\\w$]+)\\(([^)]*)\\) \\{ return ([\\w$]+)\\(this(?:, [^)]*)?\\); \\}\n\\}").matcher(script);
    if (!type.find()) {
      return;
    }
    Map<String, String> captured = new LinkedHashMap<>();
    String made = creation(name, type.group(2), captured);
    String function = Slim.functions(script).get(type.group(5));
    String shorter = made == null ? null : capturing(function, captured);
    if (shorter == null) {
      return;
    }
    String call = name + "(" + String.join(", ", captured.values()) + ")";
    List<String> given = new ArrayList<>(captured.keySet());
    String begin = name + " = (" + String.join(", ", given) + ") => ({\n" + type.group(3) + "(" + type.group(4) + ") { return ";
    if (!type.group(4).isEmpty()) {
      given.add(type.group(4));
    }
    boolean alone = "class ".equals(type.group(1));
    String definition = (alone ? "let " : type.group(1) == null ? "" : type.group(1))
        + begin + type.group(5) + "(" + String.join(", ", given) + "); }\n})" + (alone ? ";" : "");
    script = script.replace(type.group(), definition).replace(function, shorter)
        .replace(made, made.endsWith("\n") ? made.substring(0, made.indexOf("new ")) + call + ";\n" : call);
  }

  /** The text that makes a lambda's object, and what it captures by the names it gets; null where that is not plain. */
  private String creation(String type, String fields, Map<String, String> captured) {
    Matcher made = Pattern.compile("new " + Pattern.quote(type) + "(?![\\w$])(?:\\(\\))?").matcher(script);
    if (!made.find()) {
      return null;
    }
    String text = made.group();
    if (made.find()) {
      return null;
    }
    if (fields != null) {
      Matcher kept = Pattern.compile("(?m)^( +)([\\w$]+) = " + Pattern.quote(text) + ";\n").matcher(script);
      if (!kept.find()) {
        return null;
      }
      text = kept.group();
      Matcher set = Pattern.compile(kept.group(1) + Pattern.quote(kept.group(2)) + "\\.\\$([\\w$]+) = (.*);\n").matcher(script);
      set.region(kept.end(), script.length());
      for (int left = fields.split(";").length; left > 0; left--) {
        if (!set.lookingAt()) {
          return null;
        }
        captured.put("c" + set.group(1), set.group(2));
        text += set.group();
        set.region(set.end(), script.length());
      }
    }
    return text;
  }

  /** A lambda's function with what it captures as parameters of its own, or null where it does more with its object. */
  private static String capturing(String function, Map<String, String> captured) {
    Matcher definition = Slim.DEFINITION.matcher(function.substring(0, function.indexOf('\n')));
    if (!definition.matches()) {
      return null;
    }
    List<String> own = new ArrayList<>(List.of((definition.group(2) == null ? definition.group(3) : definition.group(2)).split(", ")));
    String itself = "(?<![\\w$.])" + Pattern.quote(own.remove(0)) + "(?![\\w$])";
    own.addAll(0, captured.keySet());
    String body = function.substring(function.indexOf("=>")).replaceAll(itself + "\\.\\$([\\w$]+)(?! = )", "c$1");
    return Pattern.compile(itself).matcher(body).find() ? null
        : function.substring(0, function.indexOf(" = ")) + " = (" + String.join(", ", own) + ") " + body;
  }
}
