package osame.operations.mark;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Roles;
import osame.foundation.calendar.CityTime;
import osame.foundation.calendar.Wareki;
import osame.letter.Watermark;
import osame.operations.api.OutputMarks;

/** Writes the caller's name and the time on what the caller takes out. */
@Stateless
@DenyAll
@Local(OutputMarks.class)
public class OutputMarksBean implements OutputMarks {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("osame.operations.mark.marks", Locale.JAPANESE);

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public OutputMarksBean() {}

  OutputMarksBean(Jdbi jdbi, Clock clock, SessionContext session) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public String text(String terminal) {
    String userId = session.getCallerPrincipal().getName();
    String name =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SQL.getResource("osame/operations/mark/name.sql"))
                    .bind("userId", userId)
                    .mapTo(String.class)
                    .findOne()
                    .orElse(""));
    ZonedDateTime now = clock.instant().atZone(CityTime.ZONE);
    String time =
        "%s %02d:%02d".formatted(Wareki.format(now.toLocalDate()), now.getHour(), now.getMinute());
    return new MessageFormat(TEXTS.getString("mark"), Locale.JAPANESE)
        .format(new Object[] {userId, name, time, terminal});
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public byte[] onPages(String terminal, byte[] pdf) {
    return Watermark.on(pdf, text(terminal));
  }
}
