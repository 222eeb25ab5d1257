package osame.foundation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import osame.foundation.calendar.Periods;
import osame.foundation.law.PrescriptionEvent.Effect;
import osame.foundation.law.PrescriptionEvent.Kind;
import osame.foundation.law.PrescriptionStep.Outcome;

/**
 * Prescription (時効) of a tax claim: five years from the day after the statutory due date (Local Tax
 * Act article 18 paragraph 1). It extinguishes the claim by itself and cannot be waived (paragraph
 * 2). Articles 18-2 and 18 paragraph 3 with the Civil Code say what renews, stops and postpones it.
 */
public final class Prescription {

  private static final String START = "地方税法18条1項";
  private static final int YEARS = 5;
  private static final int MONTHS_AFTER_REMINDER = 6;
  private static final int DAYS_OF_DEMAND = 10;
  private static final int YEARS_OF_FRAUD = 2;

  private final LocalDate statutoryDueDate;
  private final List<PrescriptionStep> steps = new ArrayList<>();
  private final TreeSet<LocalDate> stopped = new TreeSet<>();
  private LocalDate runFrom;
  private LocalDate guardedUntil = LocalDate.MIN;
  private boolean demanded;
  private boolean open;

  private Prescription(LocalDate statutoryDueDate) {
    this.statutoryDueDate = statutoryDueDate;
    this.runFrom = statutoryDueDate.plusDays(1);
  }

  /**
   * The prescription of one claim.
   *
   * @param statutoryDueDate statutory due date (法定納期限); for tax fixed by a later decision the day
   *     of that decision
   * @param events in any order; one after the extinction has no effect
   */
  public static PrescriptionResult of(LocalDate statutoryDueDate, List<PrescriptionEvent> events) {
    Prescription prescription = new Prescription(statutoryDueDate);
    prescription.note(null, Outcome.STARTED, START);
    events.stream()
        .sorted(Comparator.comparing(PrescriptionEvent::from))
        .forEach(prescription::happens);
    return new PrescriptionResult(prescription.lastLivingDay(), prescription.steps);
  }

  private void happens(PrescriptionEvent event) {
    LocalDate last = lastLivingDay();
    Outcome outcome =
        last != null && event.from().isAfter(last) ? Outcome.TOO_LATE : touched(event);
    note(event, outcome, event.kind().citation());
  }

  private void note(PrescriptionEvent event, Outcome outcome, String citation) {
    steps.add(new PrescriptionStep(event, outcome, citation, runFrom, lastLivingDay()));
  }

  private Outcome touched(PrescriptionEvent event) {
    Effect effect = event.kind().effect();
    if (event.to() == null && effect != Effect.NONE) {
      open = true;
      return effect == Effect.STOPS ? Outcome.STOPPED : Outcome.POSTPONED;
    }
    return switch (effect) {
      case RENEWS, RENEWS_AT_END -> renew(event.to());
      case RENEWS_AFTER_TEN_DAYS -> demand(event.from());
      case STOPS -> stop(event);
      case POSTPONES -> remind(event.from());
      case POSTPONES_AT_END -> postpone(event.to());
      case NONE -> Outcome.NO_EFFECT;
    };
  }

  // A period that began later already is not shortened by an earlier renewal.
  private Outcome renew(LocalDate end) {
    LocalDate next = end.plusDays(1);
    if (!next.isAfter(runFrom)) {
      return Outcome.NO_EFFECT;
    }
    runFrom = next;
    return Outcome.RENEWED;
  }

  /** Only the first demand counts; the day of dispatch is not counted. */
  private Outcome demand(LocalDate dispatchedOn) {
    if (demanded) {
      return Outcome.NO_EFFECT;
    }
    demanded = true;
    return renew(Periods.lastDayWithin(dispatchedOn, DAYS_OF_DEMAND));
  }

  private Outcome stop(PrescriptionEvent event) {
    LocalDate to = event.to();
    if (event.kind() == Kind.FRAUD) {
      LocalDate most = Periods.lastDayOfYears(statutoryDueDate.plusDays(1), YEARS_OF_FRAUD);
      to = to.isAfter(most) ? most : to;
    }
    if (to.isBefore(event.from())) {
      return Outcome.NO_EFFECT;
    }
    List<LocalDate> days = event.from().datesUntil(to.plusDays(1)).toList();
    if (event.from().isAfter(naturalLastDay())) {
      // Only a reminder holds the end off by now: its six months stand still.
      guardedUntil = guardedUntil.plusDays(days.stream().filter(d -> !stopped.contains(d)).count());
    }
    stopped.addAll(days);
    return Outcome.STOPPED;
  }

  // A reminder while only an earlier one holds the end off adds nothing (Civil Code article 150
  // paragraph 2).
  private Outcome remind(LocalDate arrivedOn) {
    return arrivedOn.isAfter(naturalLastDay()) ? Outcome.NO_EFFECT : postpone(arrivedOn);
  }

  private Outcome postpone(LocalDate day) {
    LocalDate until = Periods.lastDayOfMonths(day.plusDays(1), MONTHS_AFTER_REMINDER);
    if (until.isAfter(guardedUntil)) {
      guardedUntil = until;
    }
    return Outcome.POSTPONED;
  }

  private LocalDate naturalLastDay() {
    LocalDate last = Periods.lastDayOfYears(runFrom, YEARS);
    for (LocalDate day : stopped.tailSet(runFrom)) {
      if (day.isAfter(last)) {
        break;
      }
      last = last.plusDays(1);
    }
    return last;
  }

  private LocalDate lastLivingDay() {
    if (open) {
      return null;
    }
    LocalDate natural = naturalLastDay();
    return Stream.of(natural, guardedUntil).max(Comparator.naturalOrder()).orElseThrow();
  }
}
