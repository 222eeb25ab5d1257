package osame.receipt.slip;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import osame.foundation.FiscalYear;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.Yen;
import osame.foundation.calendar.Wareki;

/** Words of slips, notices and certificates for what the ledger has as numbers. */
public final class SlipText {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "osame.receipt.messages", Locale.JAPANESE, SlipText.class.getClassLoader());

  /** Installments from here on are levied out of season (随時). */
  private static final int FIRST_OUT_OF_SEASON = 13;

  private SlipText() {}

  /** {@code 令和8年度}. */
  public static String year(LevyYear year) {
    return Wareki.format(new FiscalYear(year.value()));
  }

  /** {@code 全期}, {@code 第3期}, or {@code 随時1}. */
  public static String installment(Installment installment) {
    int number = installment.number();
    if (number == 0) {
      return text("letter.installment.whole");
    }
    return number < FIRST_OUT_OF_SEASON
        ? text("letter.installment.nth", number)
        : text("letter.installment.outOfSeason", number - FIRST_OUT_OF_SEASON + 1);
  }

  /** What follows the name: 様, or 御中 for a corporation. */
  public static String honorific(boolean corporation) {
    return text(corporation ? "letter.honorific.corporation" : "letter.honorific.person");
  }

  /** The note on an amount whose due date is still to come. */
  public static String notDue(Yen amount) {
    return text("letter.notDue", amount.value());
  }

  private static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.JAPANESE).format(arguments);
  }
}
