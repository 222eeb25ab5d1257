package osame.receipt.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import osame.receipt.api.StoreMessage;

/**
 * How the payments of one channel stand in a file, as the city described it: {@code key = value}
 * lines (docs/files.md).
 *
 * @param charset code page
 * @param recordLength bytes of a record; 0 if a record is a line
 * @param delimiter between columns; null if values stand at bytes
 * @param headerText the first record, exactly; null if none is asked
 * @param header, detail, trailer, end marks of the kinds of records; null where there is none
 * @param detailSize columns or bytes that a payment must have; 0 if it does not matter
 * @param trailerSize the same of the trailer
 * @param count where the trailer has the number of payments; null if it has none
 * @param total where it has their sum
 * @param places where each item of a payment stands
 * @param kinds what the codes of the item {@code kind} mean; empty if every line is money
 */
public record FormatDescription(
    String name,
    Charset charset,
    int recordLength,
    String delimiter,
    String headerText,
    Mark header,
    Mark detail,
    int detailSize,
    Mark trailer,
    int trailerSize,
    Place count,
    Place total,
    Mark end,
    Map<Item, Place> places,
    Map<String, StoreMessage> kinds) {

  /** Longest description that is taken. */
  private static final int MAX_LENGTH = 10_000;

  private static final String KIND = "kind.";

  private static final Set<String> DELIMITERS = Set.of(",", ";", ":");

  /** Keys that loading uses, not reading. */
  private static final Set<String> OF_LOADING = Set.of("valid_from", "source");

  public FormatDescription {
    places = Map.copyOf(places);
    kinds = Map.copyOf(kinds);
  }

  /**
   * Reads a description.
   *
   * @throws IllegalArgumentException if it can't be one; the message names the key
   */
  public static FormatDescription of(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("longer than " + MAX_LENGTH);
    }
    Properties keys = new Properties();
    try {
      keys.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OF_LOADING.forEach(keys::remove);
    FormatDescription description = take(keys);
    if (!keys.isEmpty()) {
      throw new IllegalArgumentException("unknown keys: " + keys.keySet());
    }
    description.check();
    return description;
  }

  private static FormatDescription take(Properties keys) {
    return new FormatDescription(
        required(keys, "name"),
        taken(keys, "charset", Charset::forName),
        recordLength(required(keys, "record")),
        taken(keys, "delimiter", FormatDescription::delimiter),
        taken(keys, "header.text", Function.identity()),
        taken(keys, "header.mark", Mark::of),
        taken(keys, "detail.mark", Mark::of),
        size(keys, "detail.size"),
        taken(keys, "trailer.mark", Mark::of),
        size(keys, "trailer.size"),
        taken(keys, "trailer.count", Place::of),
        taken(keys, "trailer.total", Place::of),
        taken(keys, "end.mark", Mark::of),
        places(keys),
        kinds(keys));
  }

  private void check() {
    require(charset != null, "charset");
    require(places.containsKey(Item.AMOUNT), "detail.amount");
    require(places.containsKey(Item.PAID_ON), "detail.paidOn");
    require(places.get(Item.PAID_ON).days() != null, "detail.paidOn");
    require(places.containsKey(Item.CHANNEL), "detail.channel");
    require(
        places.containsKey(Item.BARCODE)
            || places.keySet().containsAll(Set.of(Item.LEVY_YEAR, Item.TAX_ITEM))
                && places.keySet().containsAll(Set.of(Item.NOTICE_NUMBER, Item.INSTALLMENT)),
        "detail.barcode");
    require(places.containsKey(Item.KIND) != kinds.isEmpty(), "detail.kind");
    require(kinds.isEmpty() || places.containsKey(Item.BARCODE), "detail.kind");
    require(trailer == null || count != null && total != null, "trailer.count");
    require(delimiter == null || recordLength == 0, "delimiter");
  }

  private static void require(boolean condition, String key) {
    if (!condition) {
      throw new IllegalArgumentException("missing or wrong: " + key);
    }
  }

  private static Map<Item, Place> places(Properties keys) {
    Map<Item, Place> places = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      Place place = taken(keys, "detail." + item.text(), Place::of);
      if (place != null) {
        places.put(item, place);
      }
    }
    return places;
  }

  private static Map<String, StoreMessage> kinds(Properties keys) {
    Map<String, StoreMessage> kinds = new HashMap<>();
    for (String key : keys.stringPropertyNames()) {
      if (key.startsWith(KIND)) {
        kinds.put(key.substring(KIND.length()), taken(keys, key, StoreMessage::valueOf));
      }
    }
    return kinds;
  }

  /** One sign that is no special sign of a pattern, so that lines are split fast. */
  private static String delimiter(String text) {
    if (text.equals("TAB")) {
      return "\t";
    }
    if (!DELIMITERS.contains(text)) {
      throw new IllegalArgumentException("not a delimiter: " + text);
    }
    return text;
  }

  private static int recordLength(String text) {
    return text.equals("LINE") ? 0 : Integer.parseInt(text);
  }

  private static int size(Properties keys, String key) {
    Integer size = taken(keys, key, Integer::valueOf);
    return size == null ? 0 : size;
  }

  private static String required(Properties keys, String key) {
    String value = taken(keys, key, Function.identity());
    require(value != null, key);
    return value;
  }

  /** The value of a key, which is used up by it; null if there is none. */
  private static <T> T taken(Properties keys, String key, Function<String, T> as) {
    String value = (String) keys.remove(key);
    try {
      return value == null ? null : as.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("missing or wrong: " + key, e);
    }
  }
}
