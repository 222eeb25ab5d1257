package osame.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import osame.access.api.SubjectWords;
import osame.addressing.api.Addressee;
import osame.foundation.AddresseeNumber;
import osame.foundation.FiscalYear;
import osame.foundation.Installment;
import osame.foundation.Yen;
import osame.foundation.calendar.CityTime;
import osame.foundation.calendar.Wareki;
import osame.web.Sentences;

/** How values look on screens. */
@Named("show")
@ApplicationScoped
public class Show {

  private static final int FIRST_OUT_OF_SEASON = 13;

  @Inject private Sentences sentences;

  /** {@code 1,234,567}; empty if there is no amount. */
  public String yen(Yen amount) {
    return amount == null ? "" : number(amount.value());
  }

  /** The name, or the words that stand in its place while its use is suspended. */
  public String person(Addressee addressee) {
    return addressee.isWithheld() ? sentences.text("rights.withheld") : addressee.name();
  }

  /** The subject of an act of the operation log. */
  public String subject(String subject) {
    return SubjectWords.inJapanese(subject);
  }

  /** A count with separators. */
  public String number(Number count) {
    return count == null ? "" : String.format(Locale.ROOT, "%,d", count.longValue());
  }

  /** {@code R8.5.31}, for tables. */
  public String date(LocalDate day) {
    return day == null ? "" : Wareki.formatShort(day);
  }

  /** {@code 令和8年5月31日}, for headings. */
  public String longDate(LocalDate day) {
    return day == null ? "" : Wareki.format(day);
  }

  /** {@code 令和8年5月}. */
  public String month(YearMonth month) {
    return Wareki.format(month.atDay(1)).replaceFirst("[^月]+$", "");
  }

  /** {@code R8.5.31}, of a moment. */
  public String day(Instant instant) {
    return instant == null ? "" : date(CityTime.dayOf(instant));
  }

  /** {@code R8.5.31 14:05}. */
  public String time(Instant instant) {
    return instant == null ? "" : CityTime.time(instant);
  }

  /** {@code R8.5.31 14:05:09}, for records whose order matters. */
  public String exactTime(Instant instant) {
    return instant == null ? "" : CityTime.exactTime(instant);
  }

  /** {@code 令和8年度} for the western year in which the fiscal year begins. */
  public String fiscalYear(int year) {
    return Wareki.format(new FiscalYear(year));
  }

  /** {@code 全期}, {@code 第3期}, or {@code 随時1}. */
  public String installment(Installment installment) {
    int number = installment.number();
    if (number == 0) {
      return sentences.text("installment.whole");
    }
    return number < FIRST_OUT_OF_SEASON
        ? sentences.text("installment.nth", number)
        : sentences.text("installment.outOfSeason", number - FIRST_OUT_OF_SEASON + 1);
  }

  /** The number without its leading zeros in groups would be hard to compare: shown whole. */
  public String addressee(AddresseeNumber number) {
    return number == null ? "" : number.value();
  }

  /** {@code 〒123-4567}, or empty. */
  public String postalCode(String code) {
    return code == null || code.length() != 7
        ? ""
        : "〒" + code.substring(0, 3) + "-" + code.substring(3);
  }
}
