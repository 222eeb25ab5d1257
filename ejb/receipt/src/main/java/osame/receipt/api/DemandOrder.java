package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.NoticeNumber;

/**
 * Which unpaid installments are to be demanded.
 *
 * @param name what officers call the run, such as 令和8年度第1期督促状
 * @param taxItem code, or null for all
 * @param noticeNumber one notice only, as for a notice that is sent anew; null for all
 * @param dueFrom first due date
 * @param dueTo last due date; before the business date
 * @param dispatchOn day on which the letters are to leave; it stands on them
 */
public record DemandOrder(
    String name,
    String taxItem,
    NoticeNumber noticeNumber,
    LocalDate dueFrom,
    LocalDate dueTo,
    LocalDate dispatchOn)
    implements Serializable {}
