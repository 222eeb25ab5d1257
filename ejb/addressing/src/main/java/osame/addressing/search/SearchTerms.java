package osame.addressing.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.foundation.Digits;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/**
 * What an officer typed, folded as the rows are; null where nothing is compared. The folded text
 * holds letters and digits only, hence no wildcard of LIKE.
 */
record SearchTerms(String number, String name, LocalDate birthDate, String address) {

  private static final int NUMBER_LENGTH = 15;

  private static final String SEARCH =
      ClasspathSqlLocator.create().locate("osame.addressing.search.search");

  static SearchTerms of(AddresseeCriteria criteria) {
    return new SearchTerms(
        number(criteria.number()),
        part(criteria.name()),
        criteria.birthDate(),
        part(criteria.address()));
  }

  private static String number(String typed) {
    String digits = part(typed);
    if (digits == null || digits.length() >= NUMBER_LENGTH) {
      return digits;
    }
    String padded = "0".repeat(NUMBER_LENGTH - digits.length()) + digits;
    return Digits.isDigits(padded, NUMBER_LENGTH) ? padded : digits;
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
    return names.stream().filter(Objects::nonNull).toList();
  }

  Page<Addressee> find(Handle handle, PageRequest page, String order) {
    // Planned for the terms at hand: the others fall out of the condition, and the indexes are
    // used.
    handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
    return PagedRows.read(
        handle
            .createQuery(SEARCH)
            .define("order", order)
            .bind("number", number)
            .bind("name", name)
            .bind("birthDate", birthDate)
            .bind("address", address),
        page,
        row -> AddresseeRows.addressee(row));
  }
}
