package reludescent.app;

/**
 * Percent-encoding of UTF-8 (RFC 3986, section 2.1). Only letters, digits and {@code - _ . ~ * /} stay as
 * they are.
 */
final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (isPair(text, i)) {
        c = 0x10000 + ((c - 0xd800) << 10) + (text.charAt(++i) - 0xdc00);
      }
      if (isPlain(c)) {
        out.append((char) c);
      } else if (c < 0x80) {
        octet(out, c);
      } else if (c < 0x800) {
        octet(out, 0xc0 | c >> 6);
        octet(out, 0x80 | c & 0x3f);
      } else {
        if (c < 0x10000) {
          octet(out, 0xe0 | c >> 12);
        } else {
          octet(out, 0xf0 | c >> 18);
          octet(out, 0x80 | c >> 12 & 0x3f);
        }
        octet(out, 0x80 | c >> 6 & 0x3f);
        octet(out, 0x80 | c & 0x3f);
      }
    }
    return out.toString();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) >> 10 == 0x36 && text.charAt(at + 1) >> 10 == 0x37;
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        || c < 0x80 && "-_.~*/".indexOf(c) >= 0;
  }

  private static void octet(StringBuilder out, int octet) {
    out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  /**
   * The text that was encoded; characters that were not stand for themselves.
   *
   * @param field the field to name where the text is not percent-encoded UTF-8
   */
  static String decode(String text, String field) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '%') {
        out.append(text.charAt(at++));
        continue;
      }
      int first = octetAt(text, at, field);
      int more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1
          : first >> 4 == 0xe ? 2 : first >> 3 == 0x1e ? 3 : -1;
      int c = more == 0 ? first : more < 0 ? -1 : first & 0x3f >> more;
      for (int i = 1; i <= more; i++) {
        int next = octetAt(text, at + 3 * i, field);
        c = next >> 6 == 2 ? c << 6 | next & 0x3f : 0x110000;
      }
      if (c < 0 || c > 0x10ffff) {
        throw refusal(text, field);
      }
      if (c >= 0x10000) {
        out.append((char) (0xd7c0 + (c >> 10))).append((char) (0xdc00 + (c & 0x3ff)));
      } else {
        out.append((char) c);
      }
      at += 3 * (more + 1);
    }
    return out.toString();
  }

  private static int octetAt(String text, int at, String field) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      throw refusal(text, field);
    }
    int high = digit(text.charAt(at + 1));
    int low = digit(text.charAt(at + 2));
    if (high < 0 || low < 0) {
      throw refusal(text, field);
    }
    return high << 4 | low;
  }

  private static int digit(char c) {
    return HEX.indexOf(c >= 'a' && c <= 'f' ? (char) (c - 'a' + 'A') : c);
  }

  private static SetupException refusal(String text, String field) {
    return new SetupException(field, Given.quoted(text),
        "text in which every % begins percent-encoded UTF-8");
  }
}
