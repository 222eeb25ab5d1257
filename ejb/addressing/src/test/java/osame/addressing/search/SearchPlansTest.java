package osame.addressing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osame.addressing.api.AddresseeCriteria;
import osame.setup.testing.TestDatabase;

/** Whatever an officer types, an index finds it. */
class SearchPlansTest {

  private static final int PEOPLE = 20_000;

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @BeforeAll
  static void people() {
    database
        .ownerJdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "INSERT INTO addressing.addressee (addressee_number, kind, name, kana,"
                      + " birth_date, name_search, kana_search, address_search, updated_by) SELECT"
                      + " lpad(i::text, 15, '0'), 'RESIDENT', 'x', 'x', DATE '1950-01-01' + i, n, n,"
                      + " n || i, 'test' FROM generate_series(1, ?) i, LATERAL (SELECT"
                      + " chr(20000 + i % 97) || chr(21000 + i % 89) || chr(22000 + i % 83)"
                      + " || chr(23000 + i % 79) AS n) names",
                  PEOPLE);
              handle.execute("ANALYZE addressing.addressee");
            });
  }

  private static String plan(AddresseeCriteria criteria) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
              List<String> lines =
                  SearchTerms.of(criteria)
                      .bound(handle, "EXPLAIN " + SearchTerms.SEARCH, "kana_search")
                      .bind("size", 20)
                      .bind("offset", 0)
                      .mapTo(String.class)
                      .list();
              return String.join("\n", lines);
            });
  }

  /** Two letters as most names have them, a whole name, two words, an address. */
  @ParameterizedTest
  @Tag("AT-024")
  @CsvSource({
    "\u4e21\u5209,",
    "\u4e21\u5209\u55f1\u59d9,",
    "\u4e21\u5209 \u55f1\u59d9,",
    ",\u4e21\u52091"
  })
  void partsOfWords(String name, String address) {
    assertThat(plan(new AddresseeCriteria(null, name, null, address, true, null)))
        .contains("addressee_pairs")
        .doesNotContain("Seq Scan");
  }

  @Test
  @Tag("AT-024")
  void aSingleLetterANumberAndADay() {
    assertThat(plan(new AddresseeCriteria(null, "\u4e21", null, null)))
        .contains("addressee_kana", "addressee_name")
        .doesNotContain("Seq Scan");
    assertThat(plan(new AddresseeCriteria("17", null, null, null))).doesNotContain("Seq Scan");
    assertThat(plan(new AddresseeCriteria(null, null, LocalDate.of(1970, 3, 9), null)))
        .contains("addressee_birth_date")
        .doesNotContain("Seq Scan");
  }
}
