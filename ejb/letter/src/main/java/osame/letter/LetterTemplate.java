package osame.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osame.foundation.Sha256;

/**
 * The form of a letter, read from its template file. It does not change: another wording is another
 * template, valid from a later day.
 *
 * @param key such as {@code demand-notice}
 * @param title what officers call it, such as 督促状
 * @param validFrom first day on which letters are issued by it
 * @param validTo last day; null if it has no end
 * @param envelope the envelope it is folded for; empty if it is not posted
 * @param counter what its numbers are counted under
 * @param recipient true if it cannot do without a recipient
 * @param fields its fields
 * @param lists its lists by name
 * @param pages pages by stage; a form with one wording has the stage {@code ""}
 * @param sample a letter to invented people that shows what the form looks like; null if it has
 *     none
 * @param sha256 hash of the file in hex
 */
public record LetterTemplate(
    String key,
    String title,
    LocalDate validFrom,
    LocalDate validTo,
    String envelope,
    String counter,
    boolean recipient,
    Names fields,
    Map<String, Names> lists,
    Map<String, List<PageForm>> pages,
    LetterContent sample,
    String sha256) {

  /**
   * Names of fields.
   *
   * @param required those without which the letter is not printed
   * @param optional those that may be missing
   */
  public record Names(List<String> required, List<String> optional) {

    public Names {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
    }

    boolean has(String name) {
      return required.contains(name) || optional.contains(name);
    }
  }

  /**
   * A page.
   *
   * @param each name of a list: one page for each of its rows; empty for one page
   */
  record PageForm(String each, List<Block> blocks) {}

  public LetterTemplate {
    lists = Map.copyOf(lists);
    pages = Map.copyOf(pages);
  }

  /**
   * Reads a template: docs/letters.md.
   *
   * @throws TemplateException saying what is wrong and where
   */
  public static LetterTemplate read(byte[] file) {
    return new TemplateReader(new String(file, StandardCharsets.UTF_8), Sha256.hex(file)).read();
  }

  /** The sample in one of its wordings; null if it has none. */
  public LetterContent sample(String stage) {
    return sample == null
        ? null
        : new LetterContent(sample.recipient(), stage, sample.fields(), sample.lists());
  }

  /** Names of its wordings, sorted; empty if it has one. */
  public List<String> stages() {
    return pages.keySet().stream().filter(stage -> !stage.isEmpty()).sorted().toList();
  }

  /** Names of everything without which it is not printed; those of a list as {@code list.field}. */
  public List<String> requiredNames() {
    List<String> names = new ArrayList<>(fields.required());
    lists.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            list ->
                list.getValue().required().forEach(name -> names.add(list.getKey() + "." + name)));
    return names;
  }
}
