package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import osame.foundation.DatePeriod;
import osame.foundation.Yen;
import osame.foundation.law.ChargeExemption.Kind;
import osame.foundation.law.ChargeSwitches.ResidualUnder2000;
import osame.foundation.law.ChargeSwitches.RoundSegment;

/** The charge against a second implementation that walks day by day, and laws it must obey. */
@Tag("RC-095")
class DelinquencyChargePropertiesTest {

  private static final ChargeRates RATES = ChargeRates.published();
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Property(tries = 600, seed = "95")
  void agreesWithTheDayByDayCount(
      @ForAll("facts") ChargeFacts facts,
      @ForAll("switches") ChargeSwitches switches,
      @ForAll @IntRange(max = 1500) int days) {
    LocalDate asOf = earlier(facts.dueDate().plusDays(days), LAST);
    ChargeResult result = DelinquencyCharge.asOf(asOf, facts, RATES, switches);
    DayByDay oracle = new DayByDay(facts, switches, asOf);
    assertThat(result.sum().value()).isEqualTo(oracle.sum());
    assertThat(result.finalAmount().value()).isEqualTo(oracle.finalAmount());
    assertThat(result.segments()).hasSize(oracle.segments());
  }

  @Property(tries = 200, seed = "96")
  void segmentsHaveNoGapAndNoDayTwice(
      @ForAll("facts") ChargeFacts facts, @ForAll @IntRange(max = 1500) int days) {
    LocalDate asOf = earlier(facts.dueDate().plusDays(days), LAST);
    ChargeResult result = DelinquencyCharge.asOf(asOf, facts, RATES, ChargeSwitches.DEFAULT);
    LocalDate next = facts.decisiveDueDate().plusDays(1);
    for (ChargeSegment segment : result.segments()) {
      assertThat(segment.from()).isEqualTo(next);
      next = segment.to().plusDays(1);
      assertThat(segment.from().until(next).isNegative()).isFalse();
      assertThat(segment.from().plusDays(segment.days())).isEqualTo(next);
    }
    if (!result.segments().isEmpty()) {
      assertThat(next).isEqualTo(result.until().plusDays(1));
    }
  }

  @Property(tries = 200, seed = "97")
  void aDayMoreOrATaxOfAThousandYenMoreNeverCostsLess(
      @ForAll @LongRange(min = 0, max = 3_000_000) long tax,
      @ForAll @IntRange(max = 1200) int dueDay,
      @ForAll @IntRange(max = 1000) int days) {
    LocalDate due = LocalDate.of(2019, 4, 1).plusDays(dueDay);
    long now = charge(tax, due, days).sum().value();
    assertThat(charge(tax, due, days + 1).sum().value()).isGreaterThanOrEqualTo(now);
    assertThat(charge(tax + 1_000, due, days).sum().value()).isGreaterThanOrEqualTo(now);
  }

  @Property(tries = 200, seed = "98")
  void payingOrBeingExemptNeverCostsMore(
      @ForAll("facts") ChargeFacts facts, @ForAll @IntRange(max = 1500) int days) {
    LocalDate asOf = earlier(facts.dueDate().plusDays(days), LAST);
    ChargeFacts bare =
        new ChargeFacts(
            facts.principal(), facts.dueDate(), facts.acceleratedDueDate(), List.of(), List.of());
    // each boundary may lose less than a yen to truncation, never gain one
    assertThat(sum(facts, asOf)).isLessThanOrEqualTo(sum(bare, asOf));
  }

  @Property(tries = 200, seed = "99")
  void theFinalAmountIsTheSumCut(
      @ForAll("facts") ChargeFacts facts, @ForAll("switches") ChargeSwitches switches) {
    ChargeResult result = DelinquencyCharge.asOf(LAST, facts, RATES, switches);
    long sum = result.sum().value();
    long amount = result.finalAmount().value();
    assertThat(amount % 100).isZero();
    assertThat(amount).isBetween(0L, sum);
    assertThat(sum - amount).isLessThan(amount == 0 ? 1_000 : 100);
    assertThat(amount == 0 || amount >= 1_000).isTrue();
  }

  private static long sum(ChargeFacts facts, LocalDate asOf) {
    return DelinquencyCharge.asOf(asOf, facts, RATES, ChargeSwitches.DEFAULT).sum().value();
  }

  private static ChargeResult charge(long tax, LocalDate due, int days) {
    return DelinquencyCharge.paidOn(
        due.plusDays(days), ChargeFacts.of(Yen.of(tax), due), RATES, ChargeSwitches.DEFAULT);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  @Provide
  Arbitrary<ChargeSwitches> switches() {
    return Combinators.combine(
            Arbitraries.of(RoundSegment.class),
            Arbitraries.of(true, false),
            Arbitraries.of(ResidualUnder2000.class),
            Arbitraries.of(0, 1, 1, 1, 3))
        .as(ChargeSwitches::new);
  }

  @Provide
  Arbitrary<ChargeFacts> facts() {
    Arbitrary<LocalDate> dueDates =
        Arbitraries.integers()
            .between(0, 11_000)
            .map(LocalDate.of(1996, 1, 1)::plusDays)
            .withoutEdgeCases();
    Arbitrary<Long> taxes =
        Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000), Arbitraries.longs().between(0, 2_000_000))
            .withoutEdgeCases();
    Arbitrary<List<int[]>> payments =
        Combinators.combine(
                Arbitraries.integers().between(-60, 900), Arbitraries.integers().between(1, 60))
            .as((day, percent) -> new int[] {day, percent})
            .list()
            .ofMaxSize(4)
            .withoutEdgeCases();
    Arbitrary<List<int[]>> exemptions =
        Combinators.combine(
                Arbitraries.integers().between(-40, 700),
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(0, 3))
            .as((day, length, kind) -> new int[] {day, length, kind})
            .list()
            .ofMaxSize(3)
            .withoutEdgeCases();
    Arbitrary<Integer> accelerations = Arbitraries.of(-1, -1, -1, 0, 10, 100);
    return Combinators.combine(dueDates, taxes, payments, exemptions, accelerations)
        .as(DelinquencyChargePropertiesTest::facts);
  }

  private static ChargeFacts facts(
      LocalDate due, long tax, List<int[]> paid, List<int[]> exempt, int accelerated) {
    List<ChargePayment> payments = new ArrayList<>();
    for (int[] p : paid) {
      long amount = Math.max(1, tax * p[1] / 100);
      payments.add(new ChargePayment(due.plusDays(p[0]), Yen.of(amount)));
    }
    List<ChargeExemption> exemptions = new ArrayList<>();
    boolean amountTaken = false;
    for (int[] e : exempt) {
      Kind kind = Kind.values()[e[2]];
      if (kind == Kind.AMOUNT && amountTaken) {
        continue;
      }
      amountTaken |= kind == Kind.AMOUNT;
      LocalDate from = due.plusDays(e[0]);
      exemptions.add(
          new ChargeExemption(
              DatePeriod.ofInclusive(from, from.plusDays(e[1])),
              kind,
              kind == Kind.AMOUNT ? Yen.of(1 + e[1]) : Yen.ZERO));
    }
    LocalDate advanced = accelerated < 0 ? null : due.minusDays(accelerated);
    return new ChargeFacts(Yen.of(tax), due, advanced, payments, exemptions);
  }

  /**
   * Second implementation: one day after another, each added to the pile of its circumstances; a
   * pile is a run, so a change of circumstances starts a new one. Thousandths and halves are kept
   * as big fractions of 730,000.
   */
  private static final class DayByDay {

    private static final BigInteger UNITS = BigInteger.valueOf(730_000);

    private final Map<Integer, BigInteger> piles = new LinkedHashMap<>();
    private final Map<Integer, Boolean> amountApplies = new LinkedHashMap<>();
    private final ChargeFacts facts;
    private final ChargeSwitches switches;

    DayByDay(ChargeFacts facts, ChargeSwitches switches, LocalDate asOf) {
      this.facts = facts;
      this.switches = switches;
      LocalDate due =
          facts.acceleratedDueDate() != null ? facts.acceleratedDueDate() : facts.dueDate();
      LocalDate firstDay = due.plusDays(1);
      long atDue = open(due);
      String last = "";
      int pile = 0;
      LocalDate day = firstDay;
      while (!day.isAfter(asOf) && open(day.minusDays(1)) > 0) {
        long open = open(day.minusDays(1));
        long base = base(open, atDue);
        boolean first = inFirstMonths(firstDay, day);
        String kind = kind(day, base, first);
        long doubledRate = doubledRate(day, kind, first);
        boolean amount = holds(day, Kind.AMOUNT);
        String circumstances =
            open
                + "/"
                + first
                + "/"
                + kind
                + "/"
                + doubledRate
                + "/"
                + amount
                + (switches.splitAtNewYear() ? "/" + day.getYear() : "");
        if (!circumstances.equals(last)) {
          pile++;
          last = circumstances;
        }
        BigInteger more = BigInteger.valueOf(base).multiply(BigInteger.valueOf(doubledRate));
        piles.merge(pile, more, BigInteger::add);
        amountApplies.put(pile, amount);
        day = day.plusDays(1);
      }
    }

    int segments() {
      return piles.size();
    }

    long sum() {
      long whole = piles.values().stream().mapToLong(p -> p.divide(UNITS).longValueExact()).sum();
      long inPeriod =
          piles.entrySet().stream()
              .filter(p -> amountApplies.get(p.getKey()))
              .mapToLong(p -> p.getValue().divide(UNITS).longValueExact())
              .sum();
      long granted =
          facts.exemptions().stream().mapToLong(exemption -> exemption.amount().value()).sum();
      long taken = Math.min(inPeriod, granted);
      if (switches.roundSegment() == RoundSegment.NONE) {
        whole =
            piles.values().stream()
                .reduce(BigInteger.ZERO, BigInteger::add)
                .divide(UNITS)
                .longValueExact();
      }
      return whole - taken;
    }

    long finalAmount() {
      return sum() < 1_000 ? 0 : sum() - sum() % 100;
    }

    private long open(LocalDate endOf) {
      long open = facts.principal().value();
      for (ChargePayment payment : facts.payments()) {
        if (payment.on().compareTo(endOf) <= 0) {
          open -= payment.amount().value();
        }
      }
      return Math.max(0, open);
    }

    private long base(long open, long atDue) {
      if (atDue < 2_000) {
        return 0;
      }
      boolean little = open < 2_000;
      return little && switches.residualUnder2000() == ResidualUnder2000.ZERO
          ? 0
          : open - open % 1_000;
    }

    private boolean inFirstMonths(LocalDate firstDay, LocalDate day) {
      int months = switches.phase1Months();
      int target = firstDay.getMonthValue() - 1 + months;
      int year = firstDay.getYear() + target / 12;
      int length = java.time.YearMonth.of(year, target % 12 + 1).lengthOfMonth();
      LocalDate monthStart = LocalDate.of(year, target % 12 + 1, 1);
      LocalDate afterLast =
          firstDay.getDayOfMonth() > length
              ? monthStart.plusDays(length)
              : monthStart.plusDays(firstDay.getDayOfMonth() - 1L);
      return day.isBefore(afterLast);
    }

    private boolean holds(LocalDate day, Kind kind) {
      return facts.exemptions().stream()
          .anyMatch(e -> e.kind() == kind && e.period().contains(day));
    }

    private String kind(LocalDate day, long base, boolean first) {
      if (holds(day, Kind.FULL)) {
        return "full";
      }
      if (base == 0 || first) {
        return "";
      }
      YearRates rates = RATES.of(day.getYear());
      boolean half = holds(day, Kind.HALF);
      boolean grace = holds(day, Kind.GRACE);
      int doubledGrace = 2 * rates.grace().tenthsOfPercent();
      if (grace && half) {
        return doubledGrace > rates.phase2().tenthsOfPercent() ? "half" : "grace";
      }
      return grace ? "grace" : half ? "half" : "";
    }

    private long doubledRate(LocalDate day, String kind, boolean first) {
      if (base(open(day.minusDays(1)), open(facts.decisiveDueDate())) == 0) {
        return 0;
      }
      YearRates rates = RATES.of(day.getYear());
      return switch (kind) {
        case "full" -> 0;
        case "grace" -> 2L * rates.grace().tenthsOfPercent();
        case "half" -> rates.phase2().tenthsOfPercent();
        default -> 2L * (first ? rates.phase1() : rates.phase2()).tenthsOfPercent();
      };
    }
  }
}
