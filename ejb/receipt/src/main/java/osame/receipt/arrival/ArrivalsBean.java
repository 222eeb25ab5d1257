package osame.receipt.arrival;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Roles;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.BusinessDates;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.Arrival;
import osame.receipt.api.ArrivalState;
import osame.receipt.api.Arrivals;
import osame.receipt.api.ReceiptException;
import osame.receipt.api.Submission;
import osame.receipt.debit.DebitSubmissions;

/** Holds the calendar of expected files against those that came. */
@Stateless
@DenyAll
@Local(Arrivals.class)
public class ArrivalsBean implements Arrivals {

  private static final String KEY = "receipt.arrival";
  private static final int MAX_DAYS = 366;

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private BusinessDates businessDates;

  public ArrivalsBean() {}

  ArrivalsBean(Jdbi jdbi, Parameters parameters, BusinessDates businessDates) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.businessDates = businessDates;
  }

  /** A file that came. */
  private record Came(LocalDate receivedOn, long paymentFileId, Yen amount) {}

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public List<Arrival> board(LocalDate from, LocalDate to) {
    requirePeriod(from, to);
    LocalDate today = businessDates.current().value();
    BusinessCalendar calendar = businessDates.calendar();
    List<Arrival> board = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          for (Parameter row : parameters.inForce(KEY, today)) {
            ArrivalRule rule = rule(row);
            String[] sender = row.scope().split("/", 2);
            String institution = sender.length > 1 ? sender[1] : "";
            List<Came> came = came(handle, sender[0], institution, from, to);
            for (LocalDate day : rule.expected(from, to, calendar)) {
              LocalDate inTimeUntil = rule.inTimeUntil(day, calendar);
              board.add(arrival(day, sender[0], institution, inTimeUntil, came, today));
            }
          }
        });
    board.sort(
        Comparator.comparing(Arrival::receivedOn)
            .thenComparing(Arrival::format)
            .thenComparing(Arrival::institution));
    return board;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public List<Submission> submissions(LocalDate from, LocalDate to) {
    requirePeriod(from, to);
    DebitSubmissions submissions =
        new DebitSubmissions(parameters, businessDates.calendar(), businessDates.current().value());
    return jdbi.withHandle(handle -> submissions.between(handle, from, to));
  }

  private static void requirePeriod(LocalDate from, LocalDate to) {
    if (from.isAfter(to) || from.plusDays(MAX_DAYS).isBefore(to)) {
      throw new ReceiptException("RC-E-220");
    }
  }

  private static ArrivalRule rule(Parameter row) {
    try {
      return ArrivalRule.of(row.value());
    } catch (IllegalArgumentException e) {
      throw new ReceiptException("RC-E-221", row.scope(), row.value());
    }
  }

  private static List<Came> came(
      Handle handle, String format, String institution, LocalDate from, LocalDate to) {
    return handle
        .createQuery(Sql.of("came"))
        .bind("format", format)
        .bind("institution", institution)
        .bind("from", from)
        .bind("to", to)
        .map(
            (row, context) ->
                new Came(
                    row.getObject("received_on", LocalDate.class),
                    row.getLong("payment_file_id"),
                    Yen.of(row.getLong("amount"))))
        .list();
  }

  private static Arrival arrival(
      LocalDate day,
      String format,
      String institution,
      LocalDate inTimeUntil,
      List<Came> came,
      LocalDate today) {
    Optional<Came> file = came.stream().filter(c -> c.receivedOn().equals(day)).findFirst();
    boolean overtaken =
        came.stream()
            .filter(c -> c.receivedOn().isAfter(day))
            .anyMatch(c -> file.isEmpty() || c.paymentFileId() < file.get().paymentFileId());
    ArrivalState state;
    if (file.isPresent()) {
      state = overtaken ? ArrivalState.ARRIVED_OUT_OF_ORDER : ArrivalState.ARRIVED;
    } else if (overtaken) {
      state = ArrivalState.SKIPPED;
    } else {
      state = today.isAfter(inTimeUntil) ? ArrivalState.LATE : ArrivalState.EXPECTED;
    }
    return new Arrival(
        new ReceivedOn(day),
        format,
        institution,
        inTimeUntil,
        state,
        file.map(Came::amount).orElse(null));
  }
}
