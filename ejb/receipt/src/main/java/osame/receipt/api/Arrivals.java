package osame.receipt.api;

import java.time.LocalDate;
import java.util.List;

/** The arrival board: which files are expected, late, out of order (RC-111). */
public interface Arrivals {

  /**
   * Everything expected for days of receipt in a period, by the calendar of parameter {@code
   * receipt.arrival}; earliest first.
   *
   * @param from first day
   * @param to last day, at most a year later
   * @throws ReceiptException {@code RC-E-220} if the period is none, {@code RC-E-221} if a rule of
   *     the calendar can't be understood
   */
  List<Arrival> board(LocalDate from, LocalDate to);

  /**
   * The requests of direct debit of a period, bank by bank: those that were made, and those that
   * due dates still to come will need.
   *
   * @param from first debit day
   * @param to last debit day
   * @throws ReceiptException {@code RC-E-220} if the period is none or longer than a year, {@code
   *     RC-E-022} if it is not set how early a bank wants its file
   */
  List<Submission> submissions(LocalDate from, LocalDate to);
}
