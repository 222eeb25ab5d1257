package osame.access.api;

import java.time.LocalDate;
import java.util.List;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Changes of accounts reserved for a day: singly, or all those of a transfer day (CM-020). */
public interface ReservedChanges {

  /**
   * Reserves a change.
   *
   * @throws AccessException as {@link Officers} says; {@code AC-E-069} if one waits for that
   *     account and day, {@code AC-E-071} if the day is not in the future
   */
  void reserve(Act act, ReservedChange change);

  /**
   * Reserves all changes of a file, or none if a row has a fault: CSV in UTF-8 with the columns 区分
   * (開設, 変更, 廃止), 利用者ID, 氏名, 所属, 役割 (separated by spaces), 開始日, 終了日.
   *
   * @throws AccessException {@code AC-E-067} if it is no such file, {@code AC-E-071} if the day is
   *     not in the future
   */
  TransferOutcome takeIn(Act act, LocalDate effectiveOn, byte[] file);

  /**
   * Takes back a change that waits.
   *
   * @throws AccessException {@code AC-E-072} if it does not wait any more
   */
  void cancel(Act act, long reservedChangeId);

  /** Reserved changes, those that wait first, then the newest. */
  Page<ReservedChange> list(PageRequest page);

  /** Changes whose day has come; for the timer. */
  List<Long> due();

  /**
   * Applies one whose day has come; for the timer.
   *
   * @throws AccessException as {@link Officers} says: the timer notes it
   */
  void apply(long reservedChangeId);

  /** Notes that one could not be applied; for the timer. */
  void fail(long reservedChangeId, String code);
}
