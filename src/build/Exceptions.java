import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Java's exceptions JavaScript's errors, thrown and caught as they are. TeaVM throws an error that holds an exception, and has
 * each catch look for it.
 */
final class Exceptions {
  private Exceptions() {
  }

  static String asErrors(String script) {
    Matcher message = Pattern.compile("\njl_Throwable_getMessage = .*\n    return \\$this(\\.\\$\\w+);").matcher(script);
    if (!message.find()) {
      throw new IllegalStateException("Exceptions are not as they were");
    }
    String thrown = "(?m)^( +)([\\w$]+) = new ([\\w$]+);\n\\1jl_\\w+__init_\\d*\\(\\2(?:, (.*))?\\);\n\\1\\$rt_throw\\(\\2\\);$";
    return script.replaceAll(Pattern.quote(message.group(1)) + "\\b", ".message")
        .replaceAll(thrown, "$1\\$rt_throw(new $3($4));")
        .replaceAll("(?m)^( +)\\$rt_throw\\((.*)\\);$", "$1throw $2;");
  }
}
