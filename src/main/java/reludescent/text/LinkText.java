package reludescent.text;

/** Texts within links, where numbers are texts too; the browser writes and reads them itself, as it does numbers. */
public interface LinkText extends NumberText {

  /** A text percent-encoded as UTF-8 (RFC 3986, section 2.1). Only letters, digits and {@code - _ . ~ * /} stay as they are. */
  String encode(String text);

  /** The text that was encoded, or null where a % begins no UTF-8; characters that were not stand for themselves. */
  String decode(String text);
}
