package osame.receipt.debit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.calendar.CityTime;
import osame.operations.api.Parameters;
import osame.persistence.general.Moments;
import osame.receipt.api.Submission;
import osame.receipt.api.SubmissionState;

/** The calendar of requests to banks: by which day each is to be handed in, and whether it was. */
public final class DebitSubmissions {

  private final BusinessCalendar calendar;
  private final LocalDate today;
  private final DebitSettings settings;

  public DebitSubmissions(Parameters parameters, BusinessCalendar calendar, LocalDate today) {
    this.calendar = calendar;
    this.today = today;
    this.settings = new DebitSettings(parameters, today);
  }

  /** The requests whose debit days lie in the period, both ends included. */
  public List<Submission> between(Handle handle, LocalDate from, LocalDate to) {
    return handle
        .createQuery(DebitSql.of("submissions"))
        .bind("from", from)
        .bind("to", to)
        .bind("today", today)
        .map((row, context) -> submission(row))
        .list();
  }

  private Submission submission(ResultSet row) throws SQLException {
    LocalDate debitDay = row.getObject("debit_day", LocalDate.class);
    String bankCode = row.getString("bank_code");
    LocalDate until = calendar.minusBusinessDays(debitDay, settings.submissionDays(bankCode));
    boolean requested = row.getObject("requested_at") != null;
    SubmissionState open = today.isAfter(until) ? SubmissionState.LATE : SubmissionState.OPEN;
    return new Submission(
        debitDay,
        bankCode,
        row.getString("bank_name"),
        until,
        requested ? SubmissionState.SUBMITTED : open,
        requested ? CityTime.dayOf(Moments.of(row, "requested_at")) : null,
        row.getLong("lines"),
        Yen.of(row.getLong("total")));
  }
}
