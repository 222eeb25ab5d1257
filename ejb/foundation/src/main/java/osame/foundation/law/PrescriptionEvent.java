package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that may touch the prescription of a tax claim.
 *
 * @param kind what happened
 * @param from the day, or the first day of what lasts: dispatch of a demand notice, arrival of a
 *     reminder, seizure, start of a grace
 * @param to last day of what lasts, for a notice its stated due date; null while it goes on; the
 *     same as {@code from} for what happens on one day
 */
public record PrescriptionEvent(Kind kind, LocalDate from, LocalDate to) implements Serializable {

  public PrescriptionEvent {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(from);
    if (!kind.lasts()) {
      to = from;
    }
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(kind + " ends on " + to + " before its start " + from);
    }
  }

  /** What happens on one day. */
  public static PrescriptionEvent on(LocalDate day, Kind kind) {
    return new PrescriptionEvent(kind, day, day);
  }

  /** What an event does to the period. */
  enum Effect {
    /** A new period begins on the day after. */
    RENEWS,
    /** A new period begins when ten days from the dispatch are over, for the first one. */
    RENEWS_AFTER_TEN_DAYS,
    /** The period does not end while it lasts, and a new one begins on the day after its end. */
    RENEWS_AT_END,
    /** The days while it lasts do not count. */
    STOPS,
    /** The period does not end within six months. */
    POSTPONES,
    /** The period does not end while it lasts and within six months after. */
    POSTPONES_AT_END,
    /** None. */
    NONE
  }

  /** Kinds of events, with the provision on which the effect of each rests. */
  public enum Kind {
    /** Notice of tax payment (納税の告知), until the due date that it states. */
    NOTICE(Effect.RENEWS_AT_END, "地方税法18条の2第1項1号"),
    /** Dispatch of the demand notice (督促). */
    DEMAND(Effect.RENEWS_AFTER_TEN_DAYS, "地方税法18条の2第1項2号"),
    /** Arrival of a reminder (催告). */
    REMINDER(Effect.POSTPONES, "地方税法18条3項・民法150条"),
    /** Part payment (一部納付) of the claim. */
    PART_PAYMENT(Effect.RENEWS, "地方税法18条3項・民法152条"),
    /** Pledge to pay (納付誓約・分納誓約) that lists the claim. */
    PLEDGE(Effect.RENEWS, "地方税法18条3項・民法152条"),
    /** Application for a grace (猶予の申請). */
    GRACE_APPLICATION(Effect.RENEWS, "地方税法18条3項・民法152条"),
    /** Any other acknowledgment (承認) in writing. */
    ACKNOWLEDGMENT(Effect.RENEWS, "地方税法18条3項・民法152条"),
    /** Seizure (差押), until it is released or has brought money. */
    SEIZURE(Effect.RENEWS_AT_END, "地方税法18条3項・民法148条"),
    /** Seizure that was annulled as unlawful, until then. */
    SEIZURE_ANNULLED(Effect.POSTPONES_AT_END, "地方税法18条3項・民法148条1項"),
    /** Claim in another creditor's procedure (交付要求), while it stands. */
    DISTRIBUTION_REQUEST(Effect.RENEWS_AT_END, "地方税法18条の2第1項3号"),
    /** Grace of collection (徴収猶予). */
    COLLECTION_GRACE(Effect.STOPS, "地方税法18条の2第4項"),
    /** Grace of realization (換価の猶予). */
    REALIZATION_GRACE(Effect.STOPS, "地方税法18条の2第4項"),
    /** Suspension of enforcement (滞納処分の執行停止): the period runs on. */
    ENFORCEMENT_SUSPENSION(Effect.NONE, "地方税法15条の7"),
    /** Tax evaded by fraud (偽りその他不正の行為), for two years at most; unconfirmed in detail. */
    FRAUD(Effect.STOPS, "地方税法18条の2第3項");

    private final Effect effect;
    private final String citation;

    Kind(Effect effect, String citation) {
      this.effect = effect;
      this.citation = citation;
    }

    Effect effect() {
      return effect;
    }

    /** The provision as Japanese documents cite it. */
    public String citation() {
      return citation;
    }

    /** Whether it lasts from one day to another. */
    public boolean lasts() {
      return switch (effect) {
        case RENEWS_AT_END, STOPS, POSTPONES_AT_END, NONE -> true;
        case RENEWS, RENEWS_AFTER_TEN_DAYS, POSTPONES -> false;
      };
    }
  }
}
