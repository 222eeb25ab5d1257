package osame.testcity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import osame.foundation.barcode.StoreBarcode;
import osame.testcity.Person.Habit;

/** Picks the charges that go wrong on the demonstration day out of the stream of all charges. */
final class Picks {

  /** A notice number that no levy has. */
  static final String UNKNOWN_NOTICE = "9999999999";

  private static final int OF_EACH = 2;

  private final TestCityOptions options;
  private final CityCalendar calendar;
  private final Set<String> used = new HashSet<>();

  /** Just due and never paid, so that no delinquency charge mixes in: for payments of the day. */
  final List<Charge> unpaid = new ArrayList<>();

  /** Paid in full long ago by counter or store: for a second payment. */
  final List<Charge> settled = new ArrayList<>();

  /** This year's, not due and not paid: for corrections. */
  final List<Charge> future = new ArrayList<>();

  /** This year's, paid in full: for corrections below what was paid. */
  final List<Charge> paidThisYear = new ArrayList<>();

  /** Not due and not paid; a store tells of them, which moves no money. */
  final List<Charge> told = new ArrayList<>();

  Picks(TestCityOptions options, CityCalendar calendar) {
    this.options = options;
    this.calendar = calendar;
  }

  /**
   * Looks at a charge.
   *
   * @param paid yen paid on it before the demonstration day
   * @param touched whether files of the demonstration day have a payment of it
   */
  void offer(Charge charge, long paid, boolean touched) {
    if (touched) {
      return;
    }
    if (told.size() < 2 * OF_EACH
        && paid == 0
        && charge.amount() <= StoreBarcode.STORE_LIMIT.value()
        && charge.due().isAfter(options.demoDay())) {
      told.add(charge);
    }
    Habit habit = charge.payer().habit();
    boolean regular = habit == Habit.ON_TIME || habit == Habit.DEBIT;
    boolean thisYear =
        charge.item() == TaxItem.RESIDENT
            && charge.levyYear() == options.lastYear()
            && charge.taxYear() == charge.levyYear();
    if (habit == Habit.NEVER && charge.due().equals(calendar.debitDay())) {
      pick(unpaid, charge, 2 * OF_EACH);
    } else if (habit == Habit.ON_TIME && paid == charge.amount() && !thisYear) {
      pick(settled, charge, 1);
    } else if (regular && thisYear && paid == 0 && charge.due().isAfter(options.demoDay())) {
      pick(future, charge, 2 * OF_EACH + 2);
    } else if (regular && thisYear && paid == charge.amount()) {
      pick(paidThisYear, charge, OF_EACH);
    }
  }

  /** At most one of each person, so that troubles do not meet. */
  private void pick(List<Charge> into, Charge charge, int wanted) {
    if (into.size() < wanted && used.add(charge.payer().number())) {
      into.add(charge);
    }
  }

  static <T> T required(T picked, Trouble.Kind kind) {
    if (picked == null) {
      throw new IllegalStateException("nobody in this city fits " + kind + ": too few people");
    }
    return picked;
  }

  static Charge required(List<Charge> picked, int index, Trouble.Kind kind) {
    return required(index < picked.size() ? picked.get(index) : null, kind);
  }
}
