package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;

/**
 * One row of the daily report (収入日計表).
 *
 * @param taxItem code; the delinquency charge and the fee are rows of their own by {@code
 *     component}
 * @param accountClass current year, past year, carried over
 * @param institution code of the institution; empty if none
 * @param count number of payments
 * @param posted yen that reduced a debt
 * @param overpaid yen beyond a debt, received the same day
 */
public record DailyReportRow(
    String taxItem,
    String taxItemName,
    ReceivableClass accountClass,
    Component component,
    Channel channel,
    String institution,
    long count,
    Yen posted,
    Yen overpaid)
    implements Serializable {}
