package osame.addressing.relation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.addressing.api.AddressingException;
import osame.addressing.api.LetterRecipient;
import osame.addressing.api.Memo;
import osame.addressing.api.RecordedRelation;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Relations;
import osame.addressing.api.Share;
import osame.addressing.relation.RecipientRule.Candidate;
import osame.addressing.relation.RecipientRule.Party;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.UseSuspensions;
import osame.persistence.general.PagedRows;

/** Keeps related records; rows are replaced by new ones and never overwritten. */
@Stateless
@DenyAll
@Local(Relations.class)
public class RelationsBean implements Relations {

  private static final int MAX_MEMO = 2_000;
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @EJB private UseSuspensions suspensions;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public RelationsBean() {}

  RelationsBean(
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
  @RolesAllowed(Roles.ADDRESSING)
  public long add(Act act, AddresseeNumber number, Relation relation) {
    check(relation);
    long relationId = jdbi.withHandle(handle -> insert(handle, act, number, relation, null));
    log.act(act, entry(Operation.CREATE, relation.kind(), number));
    return relationId;
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public long replace(Act act, long relationId, Relation relation) {
    check(relation);
    AddresseeNumber number = supersede(relationId);
    long newId = jdbi.withHandle(handle -> insert(handle, act, number, relation, relationId));
    log.act(act, entry(Operation.CHANGE, relation.kind(), number));
    return newId;
  }

  @Override
  @RolesAllowed(Roles.ADDRESSING)
  public void withdraw(Act act, long relationId) {
    AddresseeNumber number = supersede(relationId);
    LogEntry entry =
        LogEntry.about(Operation.CHANGE, "AT-013", "withdraw " + relationId, List.of(number));
    log.act(act, entry);
  }

  private static LogEntry entry(Operation operation, RelationKind kind, AddresseeNumber number) {
    return LogEntry.about(operation, "AT-013", "relation " + kind, List.of(number));
  }

  private static void check(Relation relation) {
    RelationRules.fault(relation)
        .ifPresent(
            code -> {
              throw new AddressingException(code);
            });
  }

  private AddresseeNumber supersede(long relationId) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql("supersede"))
                    .bind("relationId", relationId)
                    .bind("by", session.getCallerPrincipal().getName())
                    .bind("at", clock.instant())
                    .mapTo(String.class)
                    .findOne())
        .map(AddresseeNumber::new)
        .orElseThrow(() -> new AddressingException("AD-E-024"));
  }

  private long insert(
      Handle handle, Act act, AddresseeNumber number, Relation relation, Long replaces) {
    Optional<Long> done =
        handle
            .createQuery(sql("of-request"))
            .bind("requestId", act.requestId())
            .mapTo(Long.class)
            .findOne();
    if (done.isPresent()) {
      return done.get();
    }
    // Whoever holds the addressee's row is the only one who adds to it.
    boolean known = lock(handle, number) && isKnown(handle, relation.related());
    if (!known || number.equals(relation.related())) {
      throw new AddressingException("AD-E-012", known ? number.value() : "");
    }
    if (relation.kind().isRecipient() && overlaps(handle, number, relation)) {
      throw new AddressingException("AD-E-021");
    }
    long relationId =
        bind(handle.createUpdate(sql("insert")), number, relation)
            .bind("at", clock.instant())
            .bind("reason", act.reason())
            .bind("requestId", act.requestId())
            .bind("replaces", replaces)
            .bind("by", session.getCallerPrincipal().getName())
            .executeAndReturnGeneratedKeys("relation_id")
            .mapTo(Long.class)
            .one();
    if (relation.share() != null && ShareSum.isTooMuch(shares(handle, number, relation))) {
      throw new AddressingException("AD-E-022");
    }
    return relationId;
  }

  private static boolean lock(Handle handle, AddresseeNumber number) {
    return handle
        .createQuery(sql("lock"))
        .bind("number", number.value())
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  private static boolean isKnown(Handle handle, AddresseeNumber related) {
    return related == null
        || handle
            .createQuery(sql("is-known"))
            .bind("number", related.value())
            .mapTo(Boolean.class)
            .one();
  }

  private static boolean overlaps(Handle handle, AddresseeNumber number, Relation relation) {
    return handle
        .createQuery(sql("overlaps"))
        .bind("number", number.value())
        .bind("kind", relation.kind().name())
        .bind("taxItem", relation.taxItem())
        .bind("priority", relation.priority())
        .bind("from", relation.valid().from())
        .bind("until", relation.valid().until())
        .mapTo(Boolean.class)
        .one();
  }

  private static List<Share> shares(Handle handle, AddresseeNumber number, Relation relation) {
    return handle
        .createQuery(sql("shares"))
        .bind("number", number.value())
        .bind("kind", relation.kind().name())
        .bind("taxItem", relation.taxItem())
        .bind("day", relation.valid().from())
        .map((row, context) -> new Share(row.getLong("numerator"), row.getLong("denominator")))
        .list();
  }

  private static Update bind(Update insert, AddresseeNumber number, Relation relation) {
    Share share = relation.share();
    return insert
        .bind("number", number.value())
        .bind("kind", relation.kind().name())
        .bind("taxItem", relation.taxItem())
        .bind("from", relation.valid().from())
        .bind("until", relation.valid().until())
        .bind("priority", relation.priority())
        .bind("related", relation.related() == null ? null : relation.related().value())
        .bind("name", relation.name())
        .bind("postalCode", relation.postalCode())
        .bind("address", relation.address())
        .bind("addressDetail", relation.addressDetail())
        .bind("telephone", relation.telephone())
        .bind("numerator", share == null ? null : share.numerator())
        .bind("denominator", share == null ? null : share.denominator())
        .bind("document", relation.document());
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Page<RecordedRelation> list(
      String terminal, AddresseeNumber number, boolean superseded, PageRequest page) {
    suspensions.require(terminal, number);
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-013", "relations", List.of(number)));
    Page<RecordedRelation> found =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle
                        .createQuery(sql("list"))
                        .bind("number", number.value())
                        .bind("superseded", superseded),
                    page,
                    RelationRows::recorded));
    return new Page<>(withheld(found.rows()), found.total());
  }

  private List<RecordedRelation> withheld(List<RecordedRelation> rows) {
    Set<AddresseeNumber> hidden =
        suspensions.hidden(
            rows.stream().map(row -> row.relation().related()).filter(Objects::nonNull).toList());
    return rows.stream()
        .map(row -> isHidden(row, hidden) ? row.withoutRelatedName() : row)
        .toList();
  }

  private static boolean isHidden(RecordedRelation row, Set<AddresseeNumber> hidden) {
    AddresseeNumber related = row.relation().related();
    return related != null && hidden.contains(related);
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public LetterRecipient recipientOf(
      String terminal, AddresseeNumber number, String taxItem, LocalDate day) {
    suspensions.require(terminal, number);
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-013", "recipient", List.of(number)));
    return jdbi.withHandle(handle -> recipientOf(handle, number, taxItem, day));
  }

  private static LetterRecipient recipientOf(
      Handle handle, AddresseeNumber number, String taxItem, LocalDate day) {
    Party self =
        handle
            .createQuery(sql("party"))
            .bind("number", number.value())
            .map((row, context) -> RelationRows.party(row, ""))
            .findOne()
            .orElseThrow(() -> new AddressingException("AD-E-012", number.value()));
    List<Candidate> candidates =
        handle
            .createQuery(sql("candidates"))
            .bind("number", number.value())
            .map((row, context) -> RelationRows.candidate(row))
            .list();
    return RecipientRule.recipientOf(self, candidates, wordings(handle), taxItem, day);
  }

  private static Map<RelationKind, String> wordings(Handle handle) {
    Map<RelationKind, String> wordings = new EnumMap<>(RelationKind.class);
    handle
        .createQuery(sql("wordings"))
        .map(
            (row, context) ->
                wordings.put(RelationKind.valueOf(row.getString("kind")), row.getString("wording")))
        .list();
    return wordings;
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS, Roles.LINKAGE, Roles.AUDITOR})
  public Page<Memo> memos(String terminal, AddresseeNumber number, PageRequest page) {
    suspensions.require(terminal, number);
    log.view(terminal, LogEntry.about(Operation.VIEW, "AT-028", "memos", List.of(number)));
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle.createQuery(sql("memos")).bind("number", number.value()),
                page,
                RelationRows::memo));
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS})
  public void addMemo(Act act, AddresseeNumber number, String body) {
    if (body.isBlank() || body.length() > MAX_MEMO) {
      throw new AddressingException("AD-E-025", MAX_MEMO);
    }
    int added =
        jdbi.withHandle(
            handle ->
                memo(handle.createUpdate(sql("add-memo")), act, body)
                    .bind("number", number.value())
                    .execute());
    if (added > 0) {
      log.act(act, LogEntry.about(Operation.CREATE, "AT-028", "memo", List.of(number)));
    }
  }

  @Override
  @RolesAllowed({Roles.ADDRESSING, Roles.RECEIPT, Roles.ARREARS})
  public void changeMemo(Act act, long memoId, String body) {
    if (body.length() > MAX_MEMO) {
      throw new AddressingException("AD-E-025", MAX_MEMO);
    }
    AddresseeNumber number =
        jdbi.withHandle(
                handle ->
                    memo(handle.createUpdate(sql("change-memo")), act, body)
                        .bind("memoId", memoId)
                        .executeAndReturnGeneratedKeys("addressee_number")
                        .mapTo(String.class)
                        .findOne())
            .map(AddresseeNumber::new)
            .orElseThrow(() -> new AddressingException("AD-E-014"));
    log.act(act, LogEntry.about(Operation.CHANGE, "AT-028", "memo " + memoId, List.of(number)));
  }

  private Update memo(Update update, Act act, String body) {
    return update
        .bind("body", body.strip())
        .bind("requestId", act.requestId())
        .bind("by", session.getCallerPrincipal().getName())
        .bind("at", clock.instant());
  }

  private static String sql(String name) {
    return SQL.locate("osame.addressing.relation." + name);
  }
}
