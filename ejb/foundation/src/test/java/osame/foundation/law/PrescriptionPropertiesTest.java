package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import osame.foundation.law.PrescriptionEvent.Kind;

/** Prescription against a second implementation that lives through every day. */
@Tag("AR-102")
class PrescriptionPropertiesTest {

  private static final LocalDate DUE = LocalDate.of(2016, 2, 29);

  @Property(tries = 2000, seed = "102")
  void agreesWithWhoLivesThroughEveryDay(@ForAll("histories") List<PrescriptionEvent> events) {
    assertThat(Prescription.of(DUE, events).lastLivingDay()).isEqualTo(new DayByDay(events).last());
  }

  @Property(tries = 500, seed = "103")
  void whatComesAfterTheEndChangesNothing(
      @ForAll("histories") List<PrescriptionEvent> events, @ForAll Kind kind) {
    PrescriptionResult before = Prescription.of(DUE, events);
    if (before.lastLivingDay() != null) {
      List<PrescriptionEvent> more = new ArrayList<>(events);
      more.add(new PrescriptionEvent(kind, before.extinguishedOn(), before.extinguishedOn()));
      assertThat(Prescription.of(DUE, more).lastLivingDay()).isEqualTo(before.lastLivingDay());
    }
  }

  @Provide
  Arbitrary<List<PrescriptionEvent>> histories() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(1, 4500),
            Arbitraries.integers().between(-5, 900))
        .as(PrescriptionPropertiesTest::event)
        .list()
        .ofMaxSize(7);
  }

  /** A length below zero is one without end, for a few. */
  private static PrescriptionEvent event(Kind kind, int start, int length) {
    LocalDate from = DUE.plusDays(start);
    return new PrescriptionEvent(kind, from, length < 0 ? null : from.plusDays(length));
  }

  /** The claim's life, one day after the other; knows nothing of the days to come. */
  private static final class DayByDay {

    private final List<PrescriptionEvent> events;
    private LocalDate anniversary;
    private long lived;
    private long needed;
    private long guard;
    private boolean demanded;

    DayByDay(List<PrescriptionEvent> events) {
      this.events = events.stream().sorted(Comparator.comparing(PrescriptionEvent::from)).toList();
    }

    LocalDate last() {
      List<PrescriptionEvent> alive = new ArrayList<>();
      begin(DUE.plusDays(1));
      for (LocalDate day = DUE; ; day = day.plusDays(1)) {
        LocalDate today = day;
        if (day.isAfter(DUE)) {
          if (over(alive, today)) {
            return today.minusDays(1);
          }
        }
        for (PrescriptionEvent event : events) {
          if (event.from().equals(today)) {
            if (event.to() == null && event.kind() != Kind.ENFORCEMENT_SUSPENSION) {
              return null;
            }
            take(alive, event, today);
          }
        }
        pass(alive, today);
      }
    }

    private void begin(LocalDate first) {
      anniversary = first.plusYears(5);
      // 29 February has no counterpart: its five years end with the month.
      if (first.getDayOfMonth() != anniversary.getDayOfMonth()) {
        anniversary = anniversary.plusDays(1);
      }
      needed = ChronoUnit.DAYS.between(first, anniversary);
      lived = 0;
    }

    private boolean over(List<PrescriptionEvent> alive, LocalDate today) {
      boolean held = alive.stream().anyMatch(event -> holds(event, today));
      return lived >= needed && guard <= 0 && !held;
    }

    private static boolean holds(PrescriptionEvent event, LocalDate day) {
      return switch (event.kind()) {
        case NOTICE, SEIZURE, SEIZURE_ANNULLED, DISTRIBUTION_REQUEST -> !day.isAfter(event.to());
        case DEMAND -> !day.isAfter(event.from().plusDays(10));
        default -> false;
      };
    }

    private void take(List<PrescriptionEvent> alive, PrescriptionEvent event, LocalDate today) {
      switch (event.kind()) {
        case DEMAND -> {
          if (!demanded) {
            demanded = true;
            alive.add(event);
          }
        }
        case REMINDER -> {
          boolean held = alive.stream().anyMatch(e -> holds(e, today));
          if (lived < needed || held) {
            guard = Math.max(guard, sixMonthsAfter(today));
          }
        }
        default -> alive.add(event);
      }
    }

    /** Days from the day itself, which is still alive, to the end of the six months. */
    private static long sixMonthsAfter(LocalDate day) {
      LocalDate first = day.plusDays(1);
      LocalDate end = first.plusMonths(6);
      if (end.getDayOfMonth() == first.getDayOfMonth()) {
        end = end.minusDays(1);
      }
      return ChronoUnit.DAYS.between(day, end) + 1;
    }

    private void pass(List<PrescriptionEvent> alive, LocalDate today) {
      LocalDate tomorrow = today.plusDays(1);
      boolean standsStill = alive.stream().anyMatch(event -> stops(event, today));
      boolean done = lived >= needed;
      if (!standsStill && today.isAfter(DUE)) {
        lived++;
      }
      if (!standsStill || !done) {
        guard--;
      }
      for (PrescriptionEvent event : alive) {
        LocalDate end =
            switch (event.kind()) {
              case PART_PAYMENT, PLEDGE, GRACE_APPLICATION, ACKNOWLEDGMENT -> event.from();
              case DEMAND -> event.from().plusDays(10);
              case NOTICE, SEIZURE, DISTRIBUTION_REQUEST -> event.to();
              default -> null;
            };
        if (today.equals(end)) {
          begin(tomorrow);
        }
        if (event.kind() == Kind.SEIZURE_ANNULLED && today.equals(event.to())) {
          guard = Math.max(guard, sixMonthsAfter(today) - 1);
        }
      }
    }

    private static boolean stops(PrescriptionEvent event, LocalDate day) {
      boolean inside =
          event.to() != null && !day.isBefore(event.from()) && !day.isAfter(event.to());
      return switch (event.kind()) {
        case COLLECTION_GRACE, REALIZATION_GRACE -> inside;
        case FRAUD -> inside && day.isBefore(DUE.plusDays(1).plusYears(2));
        default -> false;
      };
    }
  }
}
