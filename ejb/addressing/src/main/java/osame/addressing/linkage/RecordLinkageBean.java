package osame.addressing.linkage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddressingException;
import osame.addressing.api.GroupMember;
import osame.addressing.api.LinkCandidate;
import osame.addressing.api.LinkReason;
import osame.addressing.api.RecordLinkage;
import osame.addressing.search.AddresseeRows;
import osame.addressing.search.Withheld;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.UseSuspensions;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** Finds candidates in SQL and keeps what officers decide. */
@Stateless
@DenyAll
@Local(RecordLinkage.class)
public class RecordLinkageBean implements RecordLinkage {

  private static final String CANDIDATES = "AT-010";
  private static final String LINKS = "AT-009";
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @EJB private UseSuspensions suspensions;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public RecordLinkageBean() {}

  RecordLinkageBean(
      Jdbi jdbi,
      OperationLog log,
      UseSuspensions suspensions,
      Clock clock,
      SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.suspensions = suspensions;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.AUDITOR})
  public List<LinkCandidate> candidates(String terminal, AddresseeNumber number) {
    List<LinkCandidate> found =
        jdbi.withHandle(
            handle -> {
              handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
              return handle
                  .createQuery(sql("candidates"))
                  .define("pairs", sql("pairs"))
                  .bind("number", number.value())
                  .map((row, context) -> candidate(row))
                  .list();
            });
    return view(terminal, "candidates", found);
  }

  /** The pairs as the caller may see them; who is shown is logged. */
  private List<LinkCandidate> view(String terminal, String subject, List<LinkCandidate> found) {
    List<Addressee> people =
        Withheld.from(
            suspensions,
            found.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).toList());
    List<AddresseeNumber> numbers = Withheld.shown(people).stream().distinct().toList();
    log.view(terminal, LogEntry.about(Operation.VIEW, CANDIDATES, subject, numbers));
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).showing(people.get(2 * i), people.get(2 * i + 1)))
        .toList();
  }

  private static LinkCandidate candidate(ResultSet row) throws SQLException {
    return new LinkCandidate(
        addressee(row, "one_"),
        addressee(row, "other_"),
        row.getInt("score"),
        Arrays.stream((String[]) row.getArray("reasons").getArray())
            .map(LinkReason::valueOf)
            .toList());
  }

  private static Addressee addressee(ResultSet row, String prefix) throws SQLException {
    return new Addressee(
        new AddresseeNumber(row.getString(prefix + "number")),
        AddresseeKind.valueOf(row.getString(prefix + "kind")),
        row.getString(prefix + "name"),
        row.getString(prefix + "kana"),
        row.getObject(prefix + "birth_date", LocalDate.class),
        "",
        row.getString(prefix + "address"),
        row.getString(prefix + "address_detail"),
        "",
        null);
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public long search(Act act) {
    int found =
        jdbi.withHandle(
            handle -> {
              handle.createUpdate(sql("forget-candidates")).execute();
              return handle
                  .createUpdate(sql("keep-candidates"))
                  .define("pairs", sql("pairs"))
                  .bind("number", (String) null)
                  .execute();
            });
    log.act(act, LogEntry.batch(CANDIDATES, "pairs that may be one person", found, Yen.ZERO, null));
    return found;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.AUDITOR})
  public Page<LinkCandidate> workList(String terminal, PageRequest page) {
    Page<LinkCandidate> found =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle.createQuery(sql("work-list")), page, RecordLinkageBean::candidate));
    return new Page<>(view(terminal, "pairs", found.rows()), found.total());
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void link(Act act, AddresseeNumber member, AddresseeNumber representative) {
    boolean added =
        jdbi.withHandle(
            handle -> {
              if (isDone(handle, act)) {
                return false;
              }
              lock(handle, member, representative);
              AddresseeNumber top = representativeOf(handle, representative);
              if (top.equals(member)) {
                throw new AddressingException("AD-E-031");
              }
              boolean grouped =
                  !representativeOf(handle, member).equals(member) || stands(handle, member);
              if (grouped) {
                throw new AddressingException("AD-E-030", member.value());
              }
              insert(handle, act, member, top);
              return true;
            });
    if (added) {
      log.act(act, entry(Operation.CREATE, "link", member, representative));
    }
  }

  private static LogEntry entry(Operation operation, String subject, AddresseeNumber... numbers) {
    return LogEntry.about(operation, LINKS, subject, List.of(numbers));
  }

  private static boolean isDone(Handle handle, Act act) {
    return handle
        .createQuery(sql("is-done"))
        .bind("requestId", act.requestId())
        .mapTo(Boolean.class)
        .one();
  }

  private static void lock(Handle handle, AddresseeNumber one, AddresseeNumber other) {
    int locked =
        handle
            .createQuery(sql("lock"))
            .bind("one", one.value())
            .bind("other", other.value())
            .mapTo(String.class)
            .list()
            .size();
    if (one.equals(other)) {
      throw new AddressingException("AD-E-031");
    }
    if (locked != 2) {
      throw new AddressingException("AD-E-012", one.value() + ", " + other.value());
    }
  }

  /** The representative of the number's group, or the number itself. */
  private static AddresseeNumber representativeOf(Handle handle, AddresseeNumber number) {
    return handle
        .createQuery(sql("representative-of"))
        .bind("number", number.value())
        .mapTo(String.class)
        .findOne()
        .map(AddresseeNumber::new)
        .orElse(number);
  }

  private static boolean stands(Handle handle, AddresseeNumber number) {
    return handle
        .createQuery(sql("stands"))
        .bind("number", number.value())
        .mapTo(Boolean.class)
        .one();
  }

  private void insert(Handle handle, Act act, AddresseeNumber member, AddresseeNumber top) {
    handle
        .createUpdate(sql("link"))
        .bind("member", member.value())
        .bind("representative", top.value())
        .bind("at", clock.instant())
        .bind("reason", act.reason())
        .bind("requestId", act.requestId())
        .bind("by", session.getCallerPrincipal().getName())
        .execute();
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void unlink(Act act, AddresseeNumber member) {
    int undone =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("unlink"))
                    .bind("member", member.value())
                    .bind("at", clock.instant())
                    .bind("reason", act.reason())
                    .bind("by", session.getCallerPrincipal().getName())
                    .execute());
    if (undone == 0) {
      throw new AddressingException("AD-E-032", member.value());
    }
    log.act(act, entry(Operation.CHANGE, "unlink", member));
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void reject(Act act, AddresseeNumber one, AddresseeNumber other) {
    boolean ordered = one.compareTo(other) < 0;
    jdbi.useHandle(
        handle -> {
          lock(handle, one, other);
          handle
              .createUpdate(sql("reject"))
              .bind("one", (ordered ? one : other).value())
              .bind("other", (ordered ? other : one).value())
              .bind("reason", act.reason())
              .bind("by", session.getCallerPrincipal().getName())
              .bind("at", clock.instant())
              .execute();
        });
    log.act(act, entry(Operation.CHANGE, "two persons", one, other));
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public List<GroupMember> group(String terminal, AddresseeNumber number) {
    List<GroupMember> members =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql("group"))
                    .bind("number", number.value())
                    .map((row, context) -> member(row))
                    .list());
    if (members.isEmpty()) {
      return members;
    }
    List<Addressee> people =
        Withheld.from(suspensions, members.stream().map(GroupMember::addressee).toList());
    log.view(terminal, LogEntry.about(Operation.VIEW, LINKS, "group", Withheld.shown(people)));
    return IntStream.range(0, members.size())
        .mapToObj(i -> members.get(i).showing(people.get(i)))
        .toList();
  }

  private static GroupMember member(ResultSet row) throws SQLException {
    return new GroupMember(
        AddresseeRows.addressee(row),
        row.getBoolean("representative"),
        row.getString("reason"),
        row.getString("recorded_by"),
        Moments.of(row, "recorded_at"));
  }

  private static String sql(String name) {
    return SQL.locate("osame.addressing.linkage." + name);
  }
}
