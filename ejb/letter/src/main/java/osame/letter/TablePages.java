package osame.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import osame.foundation.FiscalYear;

/** A document of tables: of each form as many pages as its rows take. */
public final class TablePages implements AutoCloseable {

  private static final Charset OFFICE = Charset.forName("windows-31j");

  private final Class<?> owner;
  private final LocalDate day;
  private final LetterPress press;

  /**
   * @param owner class beside which the forms lie
   * @param name of the document, in ASCII
   * @param day on which it stands
   */
  public TablePages(Class<?> owner, String name, LocalDate day) {
    this.owner = owner;
    this.day = day;
    this.press = new LetterPress(Fonts.onBoard(), QrProfile.NONE, name, day);
  }

  /**
   * Adds the pages of a form.
   *
   * @param perPage rows that its table holds
   * @param none first cell of the only row of a table that has none; null leaves it empty
   */
  public void add(
      String form,
      int perPage,
      Map<String, String> heading,
      List<Map<String, String>> rows,
      String none) {
    LetterTemplate template = template(form);
    int pages = Math.max(1, (rows.size() + perPage - 1) / perPage);
    for (int page = 0; page < pages; page++) {
      List<Map<String, String>> part =
          new ArrayList<>(
              rows.subList(page * perPage, Math.min((page + 1) * perPage, rows.size())));
      if (part.isEmpty() && none != null) {
        part.add(Map.of("name", none));
      }
      Map<String, String> fields = new HashMap<>(heading);
      fields.put("page", (page + 1) + "/" + pages);
      DrawnLetter drawn =
          press.draw(
              template,
              new Issue(1, FiscalYear.containing(day), day),
              new LetterContent(null, "", fields, Map.of("rows", part)));
      if (!drawn.isDrawn()) {
        throw new IllegalStateException(form + ": " + drawn.faults());
      }
    }
  }

  /** The document; nothing can be added afterwards. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    press.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() {
    press.close();
  }

  /** Cells without those that are empty. */
  public static Map<String, String> filled(Map<String, String> cells) {
    cells.values().removeIf(value -> value == null || value.isEmpty());
    return cells;
  }

  /** A count with separators. */
  public static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /**
   * A text that anybody may have typed, so that it stops no drawing: cut at a length, and what
   * offices' fonts do not have is shown as 〓.
   */
  public static String safe(String text, int longest) {
    if (text == null) {
      return null;
    }
    CharsetEncoder office = OFFICE.newEncoder();
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(
            c -> {
              String character = Character.toString(c);
              boolean drawn = !Character.isISOControl(c) && office.canEncode(character);
              safe.append(drawn ? character : "〓");
            });
    return text.codePointCount(0, text.length()) > longest
        ? safe.append('…').toString()
        : safe.toString();
  }

  private LetterTemplate template(String form) {
    try (InputStream in = owner.getResourceAsStream(form + ".yaml")) {
      return LetterTemplate.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
