package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.FiscalYear;

/**
 * Printed demand notices: envelopes pulled, dispatch confirmed, what came back, service by
 * publication, withdrawal (RC-094, RC-110; Local Tax Act articles 20, 20-2, 329).
 */
public interface DemandDispatch {

  /**
   * Pulls an envelope by the number on it. Pulling one twice changes nothing.
   *
   * @throws ReceiptException {@code RC-E-074} if the run has no such envelope, {@code RC-E-072} if
   *     the run is not printed or is dispatched
   */
  Demand pull(Act act, long demandRunId, long letterNumber);

  /**
   * Confirms the day on which the post took the envelopes: from here on the notices have their
   * effect, the demand fee of the ordinance is entered, and each letter has the record of its
   * dispatch.
   *
   * @throws ReceiptException {@code RC-E-088} if letters are still being drawn, {@code RC-E-075} if
   *     envelopes are still to be pulled, {@code RC-E-076} if the day is before the extraction or
   *     after the business date, {@code RC-E-072} if it is not printed or is dispatched already,
   *     {@code RC-E-003} if the accounting day is closed
   */
  void confirm(Act act, long demandRunId, LocalDate dispatchedOn);

  /**
   * Records a letter that came back: the presumption that it arrived is gone, and its effect with
   * it. The act's reason says what the post wrote on it.
   *
   * @throws ReceiptException {@code RC-E-077} if no dispatched notice has the number, {@code
   *     RC-E-076} if the day is before its dispatch or after the business date
   */
  Demand returned(Act act, FiscalYear letterYear, long letterNumber, LocalDate returnedOn);

  /**
   * Serves letters that came back by publication (公示送達).
   *
   * @param postedOn first day of posting; effective when seven days have passed
   * @return number of notices
   * @throws ReceiptException {@code RC-E-078} if one of them did not come back, {@code RC-E-076} if
   *     the day is before it came back or after the business date
   */
  int publish(Act act, List<Long> demandIds, LocalDate postedOn);

  /**
   * Takes a dispatched notice back; the act's reason says why. Its fee is reversed, and the
   * installment can be demanded anew.
   *
   * @throws ReceiptException {@code RC-E-077} if it has no effect to take back, {@code RC-E-079} if
   *     its fee is paid
   */
  void withdraw(Act act, long demandId);
}
