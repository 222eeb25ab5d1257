package osame.operations.api;

import java.io.Serializable;

/**
 * One record that a module holds on a person.
 *
 * @param section key of the section, unique among all modules
 * @param title the section's name, in Japanese
 * @param rowId what names the record within its section
 * @param text the record, in Japanese: name and value of each of its items; null if it is redacted
 * @param ground why it is redacted; null if it is not
 */
public record HeldRow(
    String section, String title, String rowId, String text, RedactionGround ground)
    implements Serializable {

  /** A record that nothing is left out of. */
  public static HeldRow of(String section, String title, String rowId, String text) {
    return new HeldRow(section, title, rowId, text, null);
  }

  /** The same, to be left out on this ground: its text is gone, not covered. */
  public HeldRow redacted(RedactionGround because) {
    return new HeldRow(section, title, rowId, null, because);
  }

  /** The same with its text, marked to be left out. */
  public HeldRow marked(RedactionGround because) {
    return new HeldRow(section, title, rowId, text, because);
  }
}
