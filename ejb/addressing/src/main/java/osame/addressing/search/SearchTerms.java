package osame.addressing.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.Addressees;
import osame.addressing.api.LackingItem;
import osame.foundation.Digits;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/**
 * What an officer typed, folded as the rows are; null where nothing is compared. The folded text
 * holds letters and digits only, hence no wildcard of LIKE.
 *
 * @param words the parts of the name if there are several, else empty
 */
record SearchTerms(
    String number,
    String corporateNumber,
    String name,
    List<String> words,
    LocalDate birthDate,
    String address,
    boolean past,
    LackingItem lacking) {

  private static final int NUMBER_LENGTH = 15;
  private static final int CORPORATE_NUMBER_LENGTH = 13;
  private static final int MOST_WORDS = 3;

  static final String SEARCH =
      ClasspathSqlLocator.create().locate("osame.addressing.search.search");

  static SearchTerms of(AddresseeCriteria criteria) {
    String number = part(criteria.number());
    return new SearchTerms(
        number(number),
        number != null && number.length() == CORPORATE_NUMBER_LENGTH ? number : null,
        part(criteria.name()),
        words(criteria.name()),
        criteria.birthDate(),
        part(criteria.address()),
        criteria.past(),
        criteria.lacking());
  }

  private static String number(String digits) {
    if (digits == null || digits.length() >= NUMBER_LENGTH) {
      return digits;
    }
    String padded = "0".repeat(NUMBER_LENGTH - digits.length()) + digits;
    return Digits.isDigits(padded, NUMBER_LENGTH) ? padded : digits;
  }

  private static List<String> words(String typed) {
    List<String> words =
        Arrays.stream((typed == null ? "" : typed).split("[\\s\u3000]+"))
            .map(SearchText::fold)
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    return words.size() > 1 ? words : List.of();
  }

  private static String part(String typed) {
    String folded = typed == null ? "" : SearchText.fold(typed);
    return folded.isEmpty() ? null : folded;
  }

  boolean isEmpty() {
    return names().isEmpty();
  }

  /** Which criteria are used, for the log. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(number == null ? null : "number");
    names.add(name == null ? null : "name");
    names.add(birthDate == null ? null : "birth date");
    names.add(address == null ? null : "address");
    names.add(lacking == null ? null : "lacking " + lacking);
    return names.stream().filter(Objects::nonNull).toList();
  }

  Page<Addressee> find(Handle handle, PageRequest page, String order) {
    // Planned for the terms at hand: the others fall out of the condition, and the indexes are
    // used.
    handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
    return PagedRows.read(bound(handle, SEARCH, order), page, row -> AddresseeRows.addressee(row));
  }

  /** The search, or what is to be known of it, with these terms. */
  Query bound(Handle handle, String sql, String order) {
    return handle
        .createQuery(sql)
        .define("order", order)
        .bind("number", number)
        .bind("corporateNumber", corporateNumber)
        .bindArray("pairs", String.class, pairs())
        .bind("name", like(name))
        .bind("word1", like(word(0)))
        .bind("word2", like(word(1)))
        .bind("word3", like(word(2)))
        .bind("birthDate", birthDate)
        .bind("address", like(address))
        .bind("most", Addressees.MOST_FOUND)
        .bind("past", past)
        .bind("lacking", lacking);
  }

  /** Pairs of letters that stand in every addressee that matches. */
  private List<String> pairs() {
    List<String> parts = new ArrayList<>(words);
    parts.add(words.isEmpty() ? name : null);
    parts.add(address);
    return parts.stream().filter(Objects::nonNull).flatMap(SearchTerms::pairs).distinct().toList();
  }

  private static Stream<String> pairs(String part) {
    int[] letters = part.codePoints().toArray();
    return IntStream.range(1, letters.length).mapToObj(i -> new String(letters, i - 1, 2));
  }

  /** A single letter stands at the beginning, more anywhere. */
  private static String like(String part) {
    if (part == null) {
      return null;
    }
    return (part.codePointCount(0, part.length()) == 1 ? "" : "%") + part + "%";
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : null;
  }
}
