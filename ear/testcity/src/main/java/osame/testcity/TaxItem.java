package osame.testcity;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import osame.foundation.calendar.BusinessCalendar;

/** The taxes of the city with their installments. Days count from the fiscal year's April. */
enum TaxItem {
  /** 個人市県民税（普通徴収）. */
  RESIDENT("01", Month.JUNE, 10, 6, 8, 10, 13),
  /** 固定資産税・都市計画税; the third installment is due on 25 December, before the holidays. */
  FIXED_ASSET("02", Month.APRIL, 1, 4, 7, 12, 14),
  /** 軽自動車税（種別割）. */
  LIGHT_VEHICLE("03", Month.MAY, 8, 5),
  /** 法人市民税; by return, so its due date depends on the corporation. */
  CORPORATE("04", Month.APRIL, 1),
  /** 国民健康保険税. */
  HEALTH_INSURANCE("05", Month.JUNE, 10, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

  private static final int MONTHS_A_YEAR = 12;

  final String code;
  private final Month decidedIn;
  private final int decidedDay;
  private final int[] months;

  TaxItem(String code, Month decidedIn, int decidedDay, int... months) {
    this.code = code;
    this.decidedIn = decidedIn;
    this.decidedDay = decidedDay;
    this.months = months;
  }

  /** One term of payment. */
  record Term(int installment, LocalDate nominal, LocalDate due, LocalDate decidedOn) {

    static Term of(int installment, LocalDate nominal, LocalDate decidedOn) {
      return new Term(
          installment, nominal, BusinessCalendar.standard().shiftDueDate(nominal), decidedOn);
    }
  }

  /** The regular terms of a fiscal year. */
  List<Term> terms(int fiscalYear) {
    LocalDate decidedOn = LocalDate.of(fiscalYear, decidedIn, decidedDay);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < months.length; i++) {
      LocalDate nominal = endOfMonth(fiscalYear, months[i]);
      if (this == FIXED_ASSET && nominal.getMonth() == Month.DECEMBER) {
        nominal = nominal.withDayOfMonth(25);
      }
      terms.add(Term.of(i + 1, nominal, decidedOn));
    }
    return terms;
  }

  /** Months above 12 fall into the next calendar year. */
  static LocalDate endOfMonth(int fiscalYear, int month) {
    return YearMonth.of(fiscalYear + (month - 1) / MONTHS_A_YEAR, (month - 1) % MONTHS_A_YEAR + 1)
        .atEndOfMonth();
  }
}
