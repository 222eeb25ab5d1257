package osame.operations.medium;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.calendar.CityTime;
import osame.operations.api.FileDirection;
import osame.operations.api.LogReview;
import osame.operations.api.MediaRegister;
import osame.operations.api.Medium;
import osame.operations.api.MediumDetails;
import osame.operations.api.MediumFilter;
import osame.operations.api.MediumKey;
import osame.operations.api.MediumSource;
import osame.operations.api.OperationsException;
import osame.persistence.general.PagedRows;

/** Joins what the system saw of files in and out with what officers said about them. */
@Stateless
@DenyAll
@Local(MediaRegister.class)
public class MediaRegisterBean implements MediaRegister {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FUNCTION = "CM-066";

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public MediaRegisterBean() {}

  MediaRegisterBean(Jdbi jdbi, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
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
  public Page<Medium> list(String terminal, MediumFilter filter, PageRequest page) {
    require(filter.from(), filter.to());
    Page<Medium> rows =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle
                        .createQuery(sql("rows"))
                        .bind("from", CityTime.start(filter.from()))
                        .bind("until", CityTime.start(filter.to().plusDays(1)))
                        .bind("direction", name(filter.direction()))
                        .bind("onlyOpen", filter.onlyOpen()),
                    page,
                    MediumRows::medium));
    log.view(terminal, LogEntry.of(Operation.SEARCH, FUNCTION, filter.text()));
    return rows;
  }

  private static void require(LocalDate from, LocalDate to) {
    if (from == null
        || to == null
        || to.isBefore(from)
        || ChronoUnit.DAYS.between(from, to) >= LogReview.MAX_DAYS) {
      throw new OperationsException("OP-E-080");
    }
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
  public MediumKey enter(
      Act act, FileDirection direction, LocalDate carriedOn, String name, MediumDetails details) {
    if (direction == null
        || carriedOn == null
        || name == null
        || details.place() == null
        || details.purpose() == null) {
      throw new OperationsException("OP-E-083");
    }
    requireEnding(details, carriedOn);
    long id =
        jdbi.withHandle(
            handle -> {
              requireApprover(handle, act, details);
              return bind(handle.createQuery(sql("enter")), details)
                  .bind("direction", direction.name())
                  .bind("carriedAt", CityTime.start(carriedOn))
                  .bind("name", name)
                  .mapTo(Long.class)
                  .one();
            });
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "medium " + id));
    return new MediumKey(MediumSource.HAND, id);
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
  public void complete(Act act, List<MediumKey> keys, MediumDetails details) {
    jdbi.useTransaction(
        handle -> {
          requireApprover(handle, act, details);
          keys.forEach(key -> complete(handle, key, details));
        });
    String subject = keys.stream().map(MediumKey::text).collect(Collectors.joining(", "));
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "media " + subject + ending(details)));
  }

  private void complete(Handle handle, MediumKey key, MediumDetails details) {
    String source = key.source().name().toLowerCase(Locale.ROOT);
    LocalDate carriedOn =
        handle
            .createQuery(sql("carried-" + source))
            .bind("id", key.id())
            .mapTo(LocalDate.class)
            .findOne()
            .orElseThrow(() -> new OperationsException("OP-E-085", key.text()));
    requireEnding(details, carriedOn);
    boolean hand = key.source() == MediumSource.HAND;
    bind(handle.createUpdate(sql(hand ? "complete-hand" : "complete")), details)
        .bind("source", key.source().name())
        .bind("id", key.id())
        .execute();
  }

  /** Whoever let it go is somebody else than who writes it down. */
  private void requireApprover(Handle handle, Act act, MediumDetails details) {
    if (details.approvedBy() == null) {
      return;
    }
    boolean approver =
        handle
            .createQuery(sql("is-approver"))
            .bind("userId", details.approvedBy())
            .bind("caller", session.getCallerPrincipal().getName())
            .bind("day", act.businessDate().value())
            .mapTo(Boolean.class)
            .one();
    if (!approver) {
      throw new OperationsException("OP-E-086", details.approvedBy());
    }
  }

  private static void requireEnding(MediumDetails details, LocalDate carriedOn) {
    LocalDate endedOn = details.endedOn();
    if ((details.ending() == null) != (endedOn == null)
        || endedOn != null && endedOn.isBefore(carriedOn)) {
      throw new OperationsException("OP-E-084");
    }
  }

  private <S extends SqlStatement<S>> S bind(S statement, MediumDetails details) {
    return statement
        .bind("place", details.place())
        .bind("purpose", details.purpose())
        .bind("approvedBy", details.approvedBy())
        .bind("ending", name(details.ending()))
        .bind("endedOn", details.endedOn())
        .bind("remark", details.remark())
        .bind("recordedBy", session.getCallerPrincipal().getName());
  }

  private static String ending(MediumDetails details) {
    return details.ending() == null ? "" : " " + details.ending();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static String sql(String name) {
    return SQL.getResource("osame/operations/medium/" + name + ".sql");
  }
}
