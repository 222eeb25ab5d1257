package osame.testcity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What each addressee is levied, year by year. */
final class Levies {

  private static final int OUT_OF_SEASON = 13;

  private final TestCityOptions options;
  private final Map<Integer, Map<TaxItem, List<TaxItem.Term>>> terms = new HashMap<>();
  private final Map<Integer, Map<Integer, TaxItem.Term>> corporateTerms = new HashMap<>();
  private final Map<String, Integer> notices = new HashMap<>();

  Levies(TestCityOptions options) {
    this.options = options;
    for (int year : options.fiscalYears()) {
      Map<TaxItem, List<TaxItem.Term>> ofYear = new EnumMap<>(TaxItem.class);
      for (TaxItem item : TaxItem.values()) {
        ofYear.put(item, item.terms(year));
      }
      terms.put(year, ofYear);
      Map<Integer, TaxItem.Term> corporate = new HashMap<>();
      for (int month = 4; month <= 15; month++) {
        LocalDate nominal = TaxItem.endOfMonth(year, month);
        corporate.put(month, TaxItem.Term.of(1, nominal, nominal.withDayOfMonth(1)));
      }
      corporateTerms.put(year, corporate);
    }
  }

  /** The regular due dates of all years and taxes, in order. */
  TreeSet<LocalDate> dueDates() {
    TreeSet<LocalDate> days = new TreeSet<>();
    terms.values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .flatMap(List::stream)
        .forEach(term -> days.add(term.due()));
    return days;
  }

  /** What was levied on somebody up to the demonstration day. */
  List<Charge> of(Person person, SplittableRandom random) {
    List<Charge> charges = new ArrayList<>();
    int closingMonth = 4 + random.nextInt(12);
    for (int year : options.fiscalYears()) {
      for (TaxItem item : person.taxes()) {
        if (item == TaxItem.CORPORATE) {
          add(
              charges,
              person,
              year,
              year,
              item,
              corporateTerm(year, closingMonth),
              corporate(random));
        } else {
          installments(charges, person, year, item, random);
        }
      }
      if (person.taxes().contains(TaxItem.RESIDENT) && random.nextInt(200) == 0) {
        TaxItem.Term term =
            TaxItem.Term.of(
                OUT_OF_SEASON,
                LocalDate.of(year, Month.NOVEMBER, 30),
                LocalDate.of(year, Month.NOVEMBER, 5));
        add(
            charges,
            person,
            year,
            year - 1,
            TaxItem.RESIDENT,
            List.of(term),
            8_000L + 100 * random.nextInt(600));
      }
    }
    return charges;
  }

  private List<TaxItem.Term> corporateTerm(int year, int month) {
    return List.of(corporateTerms.get(year).get(month));
  }

  private static long corporate(SplittableRandom random) {
    return random.nextInt(3) > 0 ? 50_000 : 130_000 + 100L * random.nextInt(20_000);
  }

  private void installments(
      List<Charge> charges, Person person, int year, TaxItem item, SplittableRandom random) {
    long amount =
        switch (item) {
          case RESIDENT -> 12_000 + skewed(random, 6_000);
          case FIXED_ASSET -> 16_000 + skewed(random, 8_000);
          case LIGHT_VEHICLE -> new long[] {2_400, 6_000, 7_200, 10_800, 12_900}[random.nextInt(5)];
          default -> 30_000 + skewed(random, 7_000);
        };
    add(charges, person, year, year, item, terms.get(year).get(item), amount);
  }

  /** Most are small and a few are large; a multiple of 100 yen. */
  private static long skewed(SplittableRandom random, int most) {
    return 100L * random.nextInt(1 + random.nextInt(1 + random.nextInt(most)));
  }

  /**
   * One notice. Installments are cut to 1,000 yen and the first takes the rest (Local Tax Act
   * article 20-4-2 paragraph 6).
   */
  private void add(
      List<Charge> charges,
      Person person,
      int levyYear,
      int taxYear,
      TaxItem item,
      List<TaxItem.Term> parts,
      long amount) {
    if (parts.get(0).decidedOn().isAfter(options.demoDay())) {
      return;
    }
    String notice = "%010d".formatted(notices.merge(levyYear + item.code, 1, Integer::sum));
    long each = amount / parts.size() / 1_000 * 1_000;
    long first = amount - each * (parts.size() - 1);
    for (TaxItem.Term term : parts) {
      long part = term == parts.get(0) ? first : each;
      charges.add(new Charge(levyYear, taxYear, item, notice, term, part, person));
    }
  }
}
