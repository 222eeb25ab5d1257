package osame.launcher.log;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.HexFormat;
import java.util.List;
import osame.access.api.LogSubjects;

/**
 * A row of the operation log with its leaf and its subjects as a database gives them and as a line
 * of an export holds them.
 *
 * @param erasedBy id of the row that tells of its erasure; null if it was not erased
 * @param values of all columns as text; null if there is no row
 * @param numbers addressee numbers of the subjects
 * @param times when each of them was recorded, in microseconds
 */
record RawRow(
    long id,
    Long index,
    byte[] leafRowHash,
    byte[] leafSubjectsHash,
    Long erasedBy,
    List<String> values,
    List<String> numbers,
    List<Long> times) {

  /** Looking for it takes longer than using it. */
  private static final JsonProvider JSON = JsonProvider.provider();

  LoggedRow logged() {
    LogSubjects subjects = new LogSubjects();
    for (int i = 0; i < numbers.size(); i++) {
      subjects.add(numbers.get(i), times.get(i));
    }
    return new LoggedRow(
        id,
        index,
        leafRowHash,
        leafSubjectsHash,
        erasedBy,
        values == null ? null : RowText.content(values),
        subjects.hash());
  }

  /** As a line of an export, without its end. */
  String toLine() {
    JsonObjectBuilder line = JSON.createObjectBuilder().add("id", id);
    if (index != null) {
      line.add("leaf", index)
          .add("rowHash", HexFormat.of().formatHex(leafRowHash))
          .add("subjectsHash", HexFormat.of().formatHex(leafSubjectsHash));
      if (erasedBy != null) {
        line.add("erasedBy", erasedBy);
      }
    }
    if (values != null) {
      JsonArrayBuilder row = JSON.createArrayBuilder();
      values.forEach(value -> row.add(value == null ? JsonValue.NULL : JSON.createValue(value)));
      line.add("row", row);
    }
    JsonArrayBuilder subjects = JSON.createArrayBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      subjects.add(JSON.createArrayBuilder().add(numbers.get(i)).add(times.get(i)));
    }
    return line.add("subjects", subjects).build().toString();
  }

  /**
   * Reads a line of an export.
   *
   * @throws RuntimeException of one kind or another if it is none
   */
  static RawRow of(JsonObject line) {
    boolean leaf = line.containsKey("leaf");
    List<JsonArray> subjects = line.getJsonArray("subjects").getValuesAs(JsonArray.class);
    return new RawRow(
        line.getJsonNumber("id").longValueExact(),
        leaf ? line.getJsonNumber("leaf").longValueExact() : null,
        leaf ? HexFormat.of().parseHex(line.getString("rowHash")) : null,
        leaf ? HexFormat.of().parseHex(line.getString("subjectsHash")) : null,
        line.containsKey("erasedBy") ? line.getJsonNumber("erasedBy").longValueExact() : null,
        line.containsKey("row") ? line.getJsonArray("row").getValuesAs(RawRow::text) : null,
        subjects.stream().map(subject -> subject.getString(0)).toList(),
        subjects.stream().map(subject -> subject.getJsonNumber(1).longValueExact()).toList());
  }

  private static String text(JsonValue value) {
    return value == JsonValue.NULL ? null : ((JsonString) value).getString();
  }
}
