package osame.operations.review;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A month of one account.
 *
 * @param userId the account, or another caller such as a system
 * @param name of the officer; null if it is none
 * @param section of the officer, or the contractor's; null if it is none
 * @param acts rows of the log
 * @param signIns sign-ins
 * @param refused refusals, failed sign-ins among them
 * @param outOfHours acts at night or on a closed day
 * @param people people seen in searches and views
 * @param exported rows exported or printed
 * @param numbers acts in which a personal number was shown or used
 */
record AccountMonth(
    String userId,
    String name,
    String section,
    long acts,
    long signIns,
    long refused,
    long outOfHours,
    long people,
    long exported,
    long numbers) {

  static List<AccountMonth> of(Handle handle, ReviewDays days) {
    return days.bindHours(days.bindSpan(handle.createQuery(LogQuery.sql("accounts"))))
        .bind("firstDay", days.from())
        .bind("lastDay", days.to())
        .map(
            (row, context) ->
                new AccountMonth(
                    row.getString("user_id"),
                    row.getString("name"),
                    row.getString("section"),
                    row.getLong("acts"),
                    row.getLong("sign_ins"),
                    row.getLong("refused"),
                    row.getLong("out_of_hours"),
                    row.getLong("people"),
                    row.getLong("exported"),
                    row.getLong("numbers")))
        .list();
  }
}
