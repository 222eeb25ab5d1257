package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.Yen;
import osame.foundation.law.ReceivableClass;

/**
 * One row of the daily report (収入日計表).
 *
 * @param taxItem code, empty for money of no tax; the delinquency charge and the fee are rows of
 *     their own by {@code component}
 * @param accountClass current year, past year, carried over
 * @param institution code of the institution; empty if none
 * @param component what was owed; money beyond a debt stands with the tax
 * @param count number of payments; one that paid tax, fee and charge is in the row of each
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
