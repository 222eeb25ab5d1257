package osame.foundation.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import osame.foundation.Rate;
import osame.foundation.Yen;
import osame.foundation.calendar.Periods;
import osame.foundation.law.ChargeExemption.Kind;

/**
 * The delinquency charge (延滞金) of one installment: Local Tax Act articles 326, 369, 463-24,
 * truncations by article 20-4-2, special rates by supplementary article 3-2, part payments by
 * article 20-9-4, exemptions by article 15-9, a year of 365 days always.
 *
 * <p>The days from the day after the due date to the day of payment, both counted, fall into
 * segments: maximal runs with the same phase, rate, open tax and exemption. Phase 1 is the month
 * from the day after the due date; its end is a boundary of rates and not a term, so no holiday
 * moves it. Each segment is cut to whole yen, then all are added, then the sum is cut to 100 yen.
 *
 * <p>Readings that the law leaves open are {@link ChargeSwitches}. Unconfirmed, and fixed here: the
 * whole tax open at the due date decides whether anything bears at all; half of phase 2 means half
 * of its rate, cut once.
 */
public final class DelinquencyCharge {

  private static final long UNIT_OF_BASE = 1_000;
  private static final long SMALLEST_BASE = 2_000;
  private static final long UNIT_OF_CHARGE = 100;
  private static final long SMALLEST_CHARGE = 1_000;

  /** Special rates were introduced for days from this year on. */
  private static final int FIRST_SPECIAL_YEAR = 2000;

  private static final Rate NOTHING = new Rate(0);

  private final ChargeFacts facts;
  private final ChargeRates rates;
  private final ChargeSwitches switches;
  private final LocalDate start;
  private final LocalDate endOfPhase1;
  private final LocalDate end;
  private final Yen overdue;

  private DelinquencyCharge(
      ChargeFacts facts, ChargeRates rates, ChargeSwitches switches, LocalDate asOf) {
    this.facts = facts;
    this.rates = rates;
    this.switches = switches;
    this.start = facts.decisiveDueDate().plusDays(1);
    this.endOfPhase1 = Periods.lastDayOfMonths(start, switches.phase1Months());
    this.end = lastDay(facts, asOf);
    this.overdue = facts.remainingAfter(facts.decisiveDueDate());
  }

  /**
   * Computes the charge as it stands at the end of a day. Payments after that day are not yet known
   * to it.
   *
   * @param asOf the day; if the tax was paid off before, the result stops at that payment
   * @throws MissingRateException if a day that bears lies in a year without a rate
   */
  public static ChargeResult asOf(
      LocalDate asOf, ChargeFacts facts, ChargeRates rates, ChargeSwitches switches) {
    return new DelinquencyCharge(facts, rates, switches, asOf).compute();
  }

  /**
   * Computes the charge on the assumption that what is still open is paid on a day.
   *
   * @throws IllegalArgumentException if a payment lies after the day
   * @throws MissingRateException if a day that bears lies in a year without a rate
   */
  public static ChargeResult paidOn(
      LocalDate paidOn, ChargeFacts facts, ChargeRates rates, ChargeSwitches switches) {
    if (facts.payments().stream().anyMatch(p -> p.on().isAfter(paidOn))) {
      throw new IllegalArgumentException("a part payment can't be after the last payment");
    }
    Yen rest = facts.remainingAfter(paidOn);
    if (!rest.isPositive()) {
      return asOf(paidOn, facts, rates, switches);
    }
    List<ChargePayment> payments = new ArrayList<>(facts.payments());
    payments.add(new ChargePayment(paidOn, rest));
    ChargeFacts settled =
        new ChargeFacts(
            facts.principal(),
            facts.dueDate(),
            facts.acceleratedDueDate(),
            payments,
            facts.exemptions());
    return asOf(paidOn, settled, rates, switches);
  }

  private static LocalDate lastDay(ChargeFacts facts, LocalDate asOf) {
    return facts.payments().stream()
        .map(ChargePayment::on)
        .filter(day -> !day.isAfter(asOf) && facts.remainingAfter(day).isZero())
        .min(LocalDate::compareTo)
        .orElse(asOf);
  }

  private ChargeResult compute() {
    List<ChargeSegment> segments = withoutAmounts(merge(stretches()));
    Yen exempted = total(segments, ChargeSegment::exempted);
    Yen sum = sum(segments, exempted);
    Yen truncated = sum.value() < SMALLEST_CHARGE ? Yen.ZERO : sum.truncatedTo(UNIT_OF_CHARGE);
    return new ChargeResult(
        end,
        facts.remainingAfter(end).isZero(),
        overdue,
        base(overdue),
        segments,
        exempted,
        sum,
        truncated,
        articles(segments));
  }

  private Yen sum(List<ChargeSegment> segments, Yen exempted) {
    if (switches.roundSegment() == ChargeSwitches.RoundSegment.FLOOR) {
      return total(segments, ChargeSegment::amount);
    }
    long raw = segments.stream().mapToLong(ChargeSegment::raw).reduce(0, Math::addExact);
    return Yen.of(raw / ChargeSegment.RAW_UNITS_PER_YEN).minus(exempted);
  }

  private static Yen total(List<ChargeSegment> segments, Function<ChargeSegment, Yen> part) {
    return segments.stream().map(part).reduce(Yen.ZERO, Yen::plus);
  }

  /** Days on which something may change, cut into stretches on which nothing does. */
  private List<Stretch> stretches() {
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(start);
    starts.add(endOfPhase1.plusDays(1));
    for (int year = start.getYear() + 1; year <= end.getYear(); year++) {
      starts.add(LocalDate.of(year, 1, 1));
    }
    for (ChargePayment payment : facts.payments()) {
      starts.add(payment.on().plusDays(1));
    }
    for (ChargeExemption exemption : facts.exemptions()) {
      starts.add(exemption.period().from());
      if (exemption.period().until() != null) {
        starts.add(exemption.period().until());
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    if (overdue.isZero()) {
      return stretches;
    }
    for (LocalDate from : starts.tailSet(start)) {
      if (!from.isAfter(end)) {
        LocalDate next = starts.higher(from);
        LocalDate to = next == null || next.isAfter(end) ? end : next.minusDays(1);
        stretches.add(new Stretch(from, to, termsOn(from)));
      }
    }
    return stretches;
  }

  private static List<Stretch> merge(List<Stretch> stretches) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : stretches) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).terms().equals(next.terms())) {
        merged.set(last, new Stretch(merged.get(last).from(), next.to(), next.terms()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private Terms termsOn(LocalDate day) {
    int phase = day.isAfter(endOfPhase1) ? 2 : 1;
    Yen remaining = facts.remainingAfter(day.minusDays(1));
    Yen base = base(remaining);
    List<ChargeExemption> amounts =
        facts.exemptions().stream()
            .filter(e -> e.kind() == Kind.AMOUNT && e.period().contains(day))
            .toList();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (ChargeExemption exemption : facts.exemptions()) {
      if (exemption.period().contains(day)) {
        kinds.add(exemption.kind());
      }
    }
    int year = switches.splitAtNewYear() ? day.getYear() : 0;
    if (base.isZero() || kinds.contains(Kind.FULL)) {
      Kind kind = kinds.contains(Kind.FULL) ? Kind.FULL : null;
      return new Terms(phase, NOTHING, kind, remaining, base, amounts, year);
    }
    YearRates ofYear = rates.of(day.getYear());
    if (phase == 1) {
      return new Terms(phase, ofYear.phase1(), null, remaining, base, amounts, year);
    }
    Kind kind = best(kinds, ofYear);
    Rate rate = kind == Kind.GRACE ? ofYear.grace() : ofYear.phase2();
    return new Terms(phase, rate, kind, remaining, base, amounts, year);
  }

  /** Of grace and half the one that leaves less of phase 2, if any holds. */
  private static Kind best(Set<Kind> kinds, YearRates rates) {
    int phase2 = rates.phase2().tenthsOfPercent();
    boolean graceIsLess = rates.grace().tenthsOfPercent() * 2 <= phase2;
    if (kinds.contains(Kind.GRACE) && (graceIsLess || !kinds.contains(Kind.HALF))) {
      return Kind.GRACE;
    }
    return kinds.contains(Kind.HALF) ? Kind.HALF : null;
  }

  private Yen base(Yen remaining) {
    boolean residue = remaining.compareTo(overdue) < 0;
    boolean kept =
        residue && switches.residualUnder2000() == ChargeSwitches.ResidualUnder2000.KEEP_1000;
    if (overdue.value() < SMALLEST_BASE || (remaining.value() < SMALLEST_BASE && !kept)) {
      return Yen.ZERO;
    }
    return remaining.truncatedTo(UNIT_OF_BASE);
  }

  /** Turns stretches into segments, taking exempted amounts off the earliest days first. */
  private List<ChargeSegment> withoutAmounts(List<Stretch> stretches) {
    List<ChargeSegment> segments = new ArrayList<>();
    Map<ChargeExemption, Yen> left = new IdentityHashMap<>();
    for (Stretch stretch : stretches) {
      Terms terms = stretch.terms();
      long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to()) + 1;
      long raw = terms.raw(days);
      Yen amount = Yen.of(raw / ChargeSegment.RAW_UNITS_PER_YEN);
      Yen exempted = Yen.ZERO;
      for (ChargeExemption exemption : terms.amounts()) {
        Yen available = left.getOrDefault(exemption, exemption.amount());
        Yen taken = available.min(amount.minus(exempted));
        left.put(exemption, available.minus(taken));
        exempted = exempted.plus(taken);
      }
      segments.add(
          new ChargeSegment(
              stretch.from(),
              stretch.to(),
              days,
              terms.remaining(),
              terms.base(),
              terms.phase(),
              terms.rate(),
              terms.kind(),
              raw,
              exempted,
              amount.minus(exempted)));
    }
    return segments;
  }

  private Set<Article> articles(List<ChargeSegment> segments) {
    Set<Article> used =
        EnumSet.of(Article.CHARGE, Article.BASE_TRUNCATION, Article.CHARGE_TRUNCATION);
    for (ChargeSegment segment : segments) {
      if (segment.raw() > 0) {
        used.add(Article.YEAR_OF_365_DAYS);
        if (segment.to().getYear() >= FIRST_SPECIAL_YEAR) {
          used.add(Article.SPECIAL_RATES);
        }
      }
      if (segment.exemption() != null) {
        used.add(Article.EXEMPTION);
      }
      if (segment.exempted().isPositive()) {
        used.add(Article.RELIEF);
      }
      if (segment.remaining().compareTo(overdue) < 0) {
        used.add(Article.PART_PAYMENT);
      }
    }
    if (facts.acceleratedDueDate() != null) {
      used.add(Article.ACCELERATED_COLLECTION);
    }
    return used;
  }

  private record Stretch(LocalDate from, LocalDate to, Terms terms) {}

  /** All that decides what a day bears; days with equal terms are one segment. */
  private record Terms(
      int phase,
      Rate rate,
      Kind kind,
      Yen remaining,
      Yen base,
      List<ChargeExemption> amounts,
      int year) {

    long raw(long days) {
      long rateTimesDays = Math.multiplyExact(rate.tenthsOfPercent(), days);
      long whole = Math.multiplyExact(base.value(), rateTimesDays);
      return kind == Kind.HALF ? whole : Math.multiplyExact(whole, 2);
    }
  }
}
