package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.law.PrescriptionEvent.Kind;
import osame.foundation.law.PrescriptionStep.Outcome;

/** Claims that end, and what keeps them alive. */
@Tag("AR-102")
class PrescriptionTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PrescriptionEvent on(String day, Kind kind) {
    return PrescriptionEvent.on(day(day), kind);
  }

  private static PrescriptionEvent during(String from, String to, Kind kind) {
    return new PrescriptionEvent(kind, day(from), to == null ? null : day(to));
  }

  private static LocalDate last(String due, PrescriptionEvent... events) {
    return Prescription.of(day(due), List.of(events)).lastLivingDay();
  }

  private static List<Outcome> outcomes(String due, PrescriptionEvent... events) {
    return Prescription.of(day(due), List.of(events)).steps().stream()
        .map(PrescriptionStep::outcome)
        .toList();
  }

  @Test
  void fiveYearsFromTheDayAfterTheDueDate() {
    PrescriptionResult result = Prescription.of(day("2021-06-30"), List.of());
    assertThat(result.lastLivingDay()).isEqualTo("2026-06-30");
    assertThat(result.extinguishedOn()).isEqualTo("2026-07-01");
    assertThat(result.isExtinguishedOn(day("2026-06-30"))).isFalse();
    assertThat(result.isExtinguishedOn(day("2026-07-01"))).isTrue();
    assertThat(last("2020-02-28")).isEqualTo("2025-02-28");
  }

  @Test
  void theFirstDemandRenewsWhenTenDaysHavePassed() {
    PrescriptionEvent demand = on("2021-07-20", Kind.DEMAND);
    assertThat(last("2021-06-30", demand)).isEqualTo("2026-07-30");
    assertThat(last("2021-06-30", demand, on("2022-07-20", Kind.DEMAND))).isEqualTo("2026-07-30");
    assertThat(outcomes("2021-06-30", demand, on("2022-07-20", Kind.DEMAND)))
        .containsExactly(Outcome.STARTED, Outcome.RENEWED, Outcome.NO_EFFECT);
    // On the last day of the claim it still comes in time.
    assertThat(last("2021-06-30", on("2026-06-30", Kind.DEMAND))).isEqualTo("2031-07-10");
    assertThat(last("2021-06-30", on("2026-07-01", Kind.DEMAND))).isEqualTo("2026-06-30");
  }

  @Test
  void twoInstallmentsOfOneTax() {
    // The first installment's due date is the statutory one of both.
    String due = "2020-06-30";
    assertThat(last(due, on("2020-07-17", Kind.DEMAND))).isEqualTo("2025-07-27");
    PrescriptionEvent demand = on("2020-09-18", Kind.DEMAND);
    assertThat(last(due, demand)).isEqualTo("2025-09-28");
    assertThat(last(due, demand, on("2023-03-10", Kind.PART_PAYMENT))).isEqualTo("2028-03-10");
  }

  @Test
  void aSuspensionLetsThePeriodRunOn() {
    PrescriptionEvent demand = on("2021-07-20", Kind.DEMAND);
    PrescriptionEvent suspension = during("2023-09-11", "2026-09-11", Kind.ENFORCEMENT_SUSPENSION);
    assertThat(last("2021-06-30", demand, suspension)).isEqualTo("2026-07-30");
    assertThat(
            last(
                "2022-06-30",
                on("2022-07-20", Kind.DEMAND),
                suspension,
                on("2025-02-03", Kind.PART_PAYMENT)))
        .isEqualTo("2030-02-03");
  }

  @Test
  void aGraceIsAskedForAndThenStopsThePeriod() {
    assertThat(
            last(
                "2025-06-30",
                on("2025-09-19", Kind.DEMAND),
                on("2025-10-20", Kind.GRACE_APPLICATION),
                during("2025-11-01", "2026-04-30", Kind.COLLECTION_GRACE)))
        .isEqualTo("2031-04-19");
    assertThat(last("2025-06-30", during("2025-11-01", null, Kind.REALIZATION_GRACE))).isNull();
  }

  @Test
  void aReminderHelpsOnceAndOnlyNearTheEnd() {
    String due = "2021-06-30";
    assertThat(last(due, on("2022-01-15", Kind.REMINDER))).isEqualTo("2026-06-30");
    PrescriptionEvent late = on("2026-06-15", Kind.REMINDER);
    assertThat(last(due, late)).isEqualTo("2026-12-15");
    assertThat(last(due, late, on("2026-08-01", Kind.REMINDER))).isEqualTo("2026-12-15");
    assertThat(last(due, late, on("2026-12-01", Kind.PLEDGE))).isEqualTo("2031-12-01");
  }

  @Test
  void aSeizureHoldsTheEndOffWhileItLasts() {
    String due = "2021-06-30";
    assertThat(last(due, during("2022-03-01", null, Kind.SEIZURE))).isNull();
    assertThat(last(due, during("2022-03-01", "2028-04-10", Kind.SEIZURE))).isEqualTo("2033-04-10");
    assertThat(last(due, during("2026-03-01", "2026-05-10", Kind.SEIZURE_ANNULLED)))
        .isEqualTo("2026-11-10");
    assertThat(last(due, during("2026-03-01", "2027-05-10", Kind.DISTRIBUTION_REQUEST)))
        .isEqualTo("2032-05-10");
    // A payment meanwhile does not bring the end nearer.
    assertThat(
            last(
                due,
                during("2022-03-01", "2028-04-10", Kind.SEIZURE),
                on("2023-01-10", Kind.PART_PAYMENT)))
        .isEqualTo("2033-04-10");
  }

  @Test
  void fraudStopsItForTwoYearsAtMost() {
    assertThat(last("2021-06-30", during("2021-07-01", "2025-01-01", Kind.FRAUD)))
        .isEqualTo("2028-06-29");
  }

  @Test
  void nothingWakesAnExtinguishedClaim() {
    assertThat(
            outcomes(
                "2015-06-30", on("2025-01-10", Kind.PLEDGE), on("2025-02-10", Kind.PART_PAYMENT)))
        .containsExactly(Outcome.STARTED, Outcome.TOO_LATE, Outcome.TOO_LATE);
  }

  @Test
  void anEndBeforeItsStartIsRefused() {
    assertThatThrownBy(() -> during("2022-03-02", "2022-03-01", Kind.SEIZURE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
