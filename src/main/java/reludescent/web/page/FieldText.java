package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.SetupEdit;
import reludescent.setup.SetupException;
import reludescent.setup.Value;

/** A field of a setup and its value as attributes and controls of a page give them: as in a permalink. */
final class FieldText {
  private FieldText() {}

  /** @throws SetupException where there is no such field, or it does not take that value */
  static Setup put(Setup setup, String path, String value) {
    if (value == null) {
      throw new SetupException("data-to", "nothing", "the value of " + path);
    }
    return put(setup, path, Permalink.decode("value=" + value, numbers()).get("value"));
  }

  static Setup put(Setup setup, String path, Value value) {
    return new SetupEdit(setup).put(path, value).read(numbers());
  }
}
