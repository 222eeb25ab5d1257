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

  /** The function that erases data past its years. */
  private static final String RETENTION = "RC-103";

  private RowText() {}

  /** Of the values of all columns, in the order in which they are hashed. */
  static LoggedRow.Content content(List<String> values) {
    List<String> identity = new ArrayList<>(values);
    NOT_IDENTITY.forEach(column -> identity.set(column, null));
    return new LoggedRow.Content(
        LogLeaf.rowHash(values),
        ByteBuffer.wrap(LogLeaf.rowHash(identity)).getLong(),
        erasure(values));
  }

  private static LoggedRow.Erasure erasure(List<String> values) {
    String digest = value(values, "digest");
    return RETENTION.equals(value(values, "function_id")) && digest != null
        ? new LoggedRow.Erasure(
            value(values, "document_number"),
            Long.parseLong(value(values, "subject_count")),
            digest)
        : null;
  }

  private static String value(List<String> values, String column) {
    return values.get(LogLeaf.COLUMNS.indexOf(column));
  }
}
