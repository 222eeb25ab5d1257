package osame.receipt.charge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import osame.foundation.Rate;
import osame.foundation.law.Article;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.foundation.law.YearRates;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;

/**
 * Yearly rates and the city's switches as the parameters have them. A year counts only when all of
 * its rates are there; a row without end holds for its first year alone, so that nothing is ever
 * carried into a year whose rate was not published (Local Tax Act supplementary article 3-2).
 */
@Dependent
public class ChargeRatesSource {

  /** Percent a year until one month after the due date. */
  public static final String PHASE1 = "law.delinquency-charge.phase1";

  /** Percent a year after it. */
  public static final String PHASE2 = "law.delinquency-charge.phase2";

  /** Percent a year during a grace that exempts half. */
  public static final String GRACE = "law.delinquency-charge.grace";

  /** Percent a year that the city pays on a refund. */
  public static final String REFUND_INTEREST = "law.refund-interest.rate";

  static final String ROUND_SEGMENT = "law.delinquency-charge.round-segment";
  static final String SPLIT_AT_NEW_YEAR = "law.delinquency-charge.split-at-new-year";
  static final String RESIDUAL_UNDER_2000 = "law.delinquency-charge.residual-under-2000";

  /** Article on the delinquency charge of a tax item. */
  static final String ARTICLE = "law.delinquency-charge.article";

  @Inject private Parameters parameters;

  public ChargeRatesSource() {}

  public ChargeRatesSource(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The whole table, from the parameters as they stand now. */
  public ChargeRates rates() {
    SortedMap<Integer, Rate> phase1 = years(PHASE1);
    Map<Integer, Rate> phase2 = years(PHASE2);
    Map<Integer, Rate> grace = years(GRACE);
    Map<Integer, Rate> refundInterest = years(REFUND_INTEREST);
    List<ChargeRates.Row> rows = new ArrayList<>();
    phase1.forEach(
        (year, rate) -> {
          if (phase2.containsKey(year)
              && grace.containsKey(year)
              && refundInterest.containsKey(year)) {
            YearRates rates =
                new YearRates(rate, phase2.get(year), grace.get(year), refundInterest.get(year));
            rows.add(new ChargeRates.Row(year, year, rates));
          }
        });
    return ChargeRates.of(rows);
  }

  private SortedMap<Integer, Rate> years(String key) {
    SortedMap<Integer, Rate> years = new TreeMap<>();
    for (Parameter row : parameters.history(key)) {
      int first = row.validPeriod().from().getYear();
      LocalDate until = row.validPeriod().until();
      int last = until == null ? first : until.minusDays(1).getYear();
      for (int year = first; year <= last; year++) {
        years.put(year, Rate.ofPercent(row.value()));
      }
    }
    return years;
  }

  /**
   * The articles of a computation as Japanese documents cite them.
   *
   * @param day due date of the tax, which decides what article was in force
   */
  public List<String> citations(Collection<Article> articles, String taxItem, LocalDate day) {
    String own = parameters.find(ARTICLE, taxItem, day).orElse(Article.CHARGE.citation());
    return articles.stream()
        .map(article -> article == Article.CHARGE ? own : article.citation())
        .toList();
  }

  /** The city's reading of the law on a day; what no parameter decides is the default. */
  public ChargeSwitches switches(LocalDate day) {
    ChargeSwitches defaults = ChargeSwitches.DEFAULT;
    return new ChargeSwitches(
        parameters
            .find(ROUND_SEGMENT, day)
            .map(ChargeSwitches.RoundSegment::valueOf)
            .orElse(defaults.roundSegment()),
        parameters
            .find(SPLIT_AT_NEW_YEAR, day)
            .map(Boolean::parseBoolean)
            .orElse(defaults.splitAtNewYear()),
        parameters
            .find(RESIDUAL_UNDER_2000, day)
            .map(ChargeSwitches.ResidualUnder2000::valueOf)
            .orElse(defaults.residualUnder2000()),
        defaults.phase1Months());
  }
}
