package osame.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.foundation.calendar.Wareki;

/**
 * A text with fields: {@code 納期限 {due-date:wareki}}.
 *
 * @param source as it stands in the template
 */
record Wording(String source, List<Piece> pieces) {

  private static final Pattern FIELD = Pattern.compile("\\{([a-z0-9.-]+)(?::([a-z]+))?}");

  /** How a value is shown. */
  enum Format {
    /** As it is. */
    PLAIN,
    /** {@code 12300} as 12,300. */
    YEN,
    /** {@code 2026-08-31} as 令和8年8月31日. */
    WAREKI,
    /** {@code 2026-08-31} as R8.8.31. */
    SHORT
  }

  /** Either words or a field. */
  record Piece(String words, String field, Format format) {}

  /** A field's value was not what its format needs. */
  static final class BadValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    BadValueException(String field, Throwable cause) {
      super(field, cause);
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  static Wording of(String source) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = FIELD.matcher(source);
    int end = 0;
    while (matcher.find()) {
      words(source.substring(end, matcher.start()), pieces);
      pieces.add(new Piece("", matcher.group(1), format(matcher.group(2))));
      end = matcher.end();
    }
    words(source.substring(end), pieces);
    return new Wording(source, List.copyOf(pieces));
  }

  private static void words(String words, List<Piece> pieces) {
    if (words.contains("{") || words.contains("}")) {
      throw new TemplateException("a brace without a field in \"" + words + "\"");
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, "", Format.PLAIN));
    }
  }

  private static Format format(String name) {
    return switch (name == null ? "plain" : name) {
      case "plain" -> Format.PLAIN;
      case "yen" -> Format.YEN;
      case "wareki" -> Format.WAREKI;
      case "short" -> Format.SHORT;
      default -> throw new TemplateException("unknown format of a field: " + name);
    };
  }

  /** Names of its fields. */
  List<String> fields() {
    return pieces.stream().map(Piece::field).filter(name -> !name.isEmpty()).toList();
  }

  /** Its fields, or its words if it has none: what a list of faults calls it. */
  String place() {
    List<String> fields = fields();
    return fields.isEmpty() ? source.strip() : String.join(" ", fields);
  }

  /** The text with its values; a field without a value leaves nothing. */
  String with(Map<String, String> values) throws BadValueException {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.field().isEmpty() ? piece.words() : shown(piece, values));
    }
    return text.toString();
  }

  private static String shown(Piece piece, Map<String, String> values) throws BadValueException {
    String value = values.getOrDefault(piece.field(), "");
    if (value.isEmpty()) {
      return "";
    }
    try {
      return switch (piece.format()) {
        case PLAIN -> value;
        case YEN -> String.format(Locale.ROOT, "%,d", Long.parseLong(value));
        case WAREKI -> Wareki.format(LocalDate.parse(value));
        case SHORT -> Wareki.formatShort(LocalDate.parse(value));
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new BadValueException(piece.field(), e);
    }
  }
}
