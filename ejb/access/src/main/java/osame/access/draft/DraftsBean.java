package osame.access.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Draft;
import osame.access.api.Drafts;
import osame.access.api.Roles;
import osame.persistence.general.Moments;

/** Keeps drafts under the row of the officer who typed them. */
@Stateless
@DenyAll
@Local(Drafts.class)
public class DraftsBean implements Drafts {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  /** A page of the application and nothing else: the officer is led back there. */
  private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+[.]xhtml([?].{0,500})?");

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public DraftsBean() {}

  DraftsBean(Jdbi jdbi, Clock clock, SessionContext session) {
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
  public boolean keep(String page, String fields) {
    if (page == null
        || !PAGE.matcher(page).matches()
        || fields == null
        || fields.length() > LONGEST) {
      return false;
    }
    return jdbi.withHandle(
        handle -> {
          handle.createUpdate(sql("forget")).bind("before", oldest()).execute();
          return handle
                  .createUpdate(sql("keep"))
                  .bind("userId", caller())
                  .bind("page", page)
                  .bind("fields", fields)
                  .bind("keptAt", clock.instant())
                  .execute()
              == 1;
        });
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
  public List<Draft> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("list"))
                .bind("userId", caller())
                .bind("after", oldest())
                .map(
                    (row, context) ->
                        new Draft(
                            row.getLong("draft_id"),
                            row.getString("page"),
                            Moments.of(row, "kept_at")))
                .list());
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
  public Optional<String> take(long draftId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("take"))
                .bind("userId", caller())
                .bind("draftId", draftId)
                .mapTo(String.class)
                .findOne());
  }

  private Instant oldest() {
    return clock.instant().minus(Duration.ofDays(DAYS));
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }

  private static String sql(String name) {
    return SQL.getResource("osame/access/draft/" + name + ".sql");
  }
}
