package reludescent.setup;

/** Writes a setup as the fields that {@link SetupReader} reads: what was written reads back as the same setup. */
public final class SetupWriter {
  private SetupWriter() {}

  /** Only the fields that differ from what an absent one stands for: nothing at all for the article's setup. */
  public static Value.Tree write(Setup setup) {
    return tree(setup, false);
  }

  /** Every field. */
  public static Value.Tree writeAll(Setup setup) {
    return tree(setup, true);
  }

  private static Value.Tree tree(Setup setup, boolean all) {
    PathTree tree = new PathTree();
    for (SetupField field : Settings.ALL) {
      if (field.isIn(setup)) {
        field.write(tree, setup, all);
      }
    }
    return tree.tree();
  }
}
