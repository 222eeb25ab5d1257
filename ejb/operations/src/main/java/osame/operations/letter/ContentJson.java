package osame.operations.letter;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.letter.LetterContent;
import osame.letter.Recipient;

/** A letter's content as it waits in the table. */
final class ContentJson {

  /** Found once: {@code Json} looks for it in all libraries at each call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private ContentJson() {}

  static String write(LetterContent content) {
    JsonObjectBuilder lists = JSON.createObjectBuilder();
    content.lists().forEach((name, rows) -> lists.add(name, rows(rows)));
    return JSON.createObjectBuilder()
        .add("recipient", recipient(content.recipient()))
        .add("stage", content.stage())
        .add("fields", texts(content.fields()))
        .add("lists", lists)
        .build()
        .toString();
  }

  private static JsonValue recipient(Recipient recipient) {
    return recipient == null
        ? JsonValue.NULL
        : JSON.createObjectBuilder()
            .add("postalCode", recipient.postalCode())
            .add("address", recipient.address())
            .add("addressDetail", recipient.addressDetail())
            .add("name", recipient.name())
            .add("honorific", recipient.honorific())
            .build();
  }

  private static JsonArrayBuilder rows(List<Map<String, String>> rows) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    rows.forEach(row -> array.add(texts(row)));
    return array;
  }

  private static JsonObjectBuilder texts(Map<String, String> texts) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    texts.forEach(object::add);
    return object;
  }

  static LetterContent read(String json) {
    JsonObject content = JSON.createReader(new StringReader(json)).readObject();
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    JsonObject listsJson = content.getJsonObject("lists");
    listsJson.keySet().forEach(name -> lists.put(name, rows(listsJson.getJsonArray(name))));
    return new LetterContent(
        content.isNull("recipient") ? null : recipient(content.getJsonObject("recipient")),
        content.getString("stage"),
        texts(content.getJsonObject("fields")),
        lists);
  }

  private static Recipient recipient(JsonObject json) {
    return new Recipient(
        json.getString("postalCode"),
        json.getString("address"),
        json.getString("addressDetail"),
        json.getString("name"),
        json.getString("honorific"));
  }

  private static List<Map<String, String>> rows(JsonArray array) {
    List<Map<String, String>> rows = new ArrayList<>();
    array.forEach(row -> rows.add(texts(row.asJsonObject())));
    return rows;
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new HashMap<>();
    object.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
    return texts;
  }
}
