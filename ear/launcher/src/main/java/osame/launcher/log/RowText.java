package osame.launcher.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import osame.access.api.LogLeaf;

/** Computes what is to be known of a row from its columns as text. */
final class RowText {

  private static final List<Integer> NOT_IDENTITY =
      List.of(
          LogLeaf.COLUMNS.indexOf("operation_log_id"), LogLeaf.COLUMNS.indexOf("transaction_id"));

  private RowText() {}

  /** Of the values of all columns, in the order in which they are hashed. */
  static LoggedRow.Content content(List<String> values) {
    List<String> identity = new ArrayList<>(values);
    NOT_IDENTITY.forEach(column -> identity.set(column, null));
    return new LoggedRow.Content(
        LogLeaf.rowHash(values), ByteBuffer.wrap(LogLeaf.rowHash(identity)).getLong());
  }
}
