package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.AccountChange;
import osame.access.api.CertifiedDecision;
import osame.access.api.DayKind;
import osame.access.api.HolderKind;
import osame.access.api.ItemPermission;
import osame.access.api.Operation;
import osame.access.api.PasskeyEnd;
import osame.access.api.ReservedChangeKind;
import osame.access.api.ReservedChangeState;
import osame.access.api.Roles;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddresseeStatus;
import osame.addressing.api.LackingItem;
import osame.addressing.api.LinkReason;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Sex;
import osame.foundation.law.ReceivableClass;
import osame.operations.api.ApprovalState;
import osame.operations.api.FileDirection;
import osame.operations.api.JobState;
import osame.operations.api.LetterState;
import osame.operations.api.LogRule;
import osame.operations.api.MediumEnding;
import osame.operations.api.MediumSource;
import osame.operations.api.PersonRequestDecision;
import osame.operations.api.PersonRequestKind;
import osame.operations.api.RedactionGround;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionReason;
import osame.operations.api.RetentionState;
import osame.receipt.api.BatchKind;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.DemandExclusion;
import osame.receipt.api.DemandPull;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.DemandState;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.EntryKind;
import osame.receipt.api.HoldExemption;
import osame.receipt.api.HoldKind;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.LevyKind;
import osame.receipt.api.OverpaymentKind;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.PostingKind;
import osame.receipt.api.StoreMessage;
import osame.receipt.api.StoreOutcome;
import osame.receipt.api.SuspenseReason;
import osame.setup.testing.TestDatabase;
import osame.zengin.AccountKind;

/** The migrated database says the same as the code: codes, types of money and of time. */
class SchemaTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Map<String, Class<? extends Enum<?>>> ENUM_OF =
      Map.ofEntries(
          Map.entry("access.operation_log.operation", Operation.class),
          Map.entry("access.officer.kind", HolderKind.class),
          Map.entry("access.officer_history.change", AccountChange.class),
          Map.entry("access.passkey.ended_for", PasskeyEnd.class),
          Map.entry("access.reserved_change.kind", ReservedChangeKind.class),
          Map.entry("access.reserved_change.state", ReservedChangeState.class),
          Map.entry("access.recertification_right.decision", CertifiedDecision.class),
          Map.entry("operations.log_alert.rule", LogRule.class),
          Map.entry("access.officer_permission.permission", ItemPermission.class),
          Map.entry("access.service_hours.day_kind", DayKind.class),
          Map.entry("access.service_day.treated_as", DayKind.class),
          Map.entry("operations.job.state", JobState.class),
          Map.entry("operations.approval.state", ApprovalState.class),
          Map.entry("operations.letter.state", LetterState.class),
          Map.entry("operations.retention_run.state", RetentionState.class),
          Map.entry("operations.retention_row.kind", RetentionKind.class),
          Map.entry("operations.retention_row.held", RetentionReason.class),
          Map.entry("operations.retention_order.kind", RetentionKind.class),
          Map.entry("operations.archived_file.direction", FileDirection.class),
          Map.entry("operations.archived_file_delivery.direction", FileDirection.class),
          Map.entry("operations.person_request.kind", PersonRequestKind.class),
          Map.entry("operations.person_request.decision", PersonRequestDecision.class),
          Map.entry("operations.person_request_redaction.ground", RedactionGround.class),
          Map.entry("operations.medium.source", MediumSource.class),
          Map.entry("operations.medium.direction", FileDirection.class),
          Map.entry("operations.medium.ending", MediumEnding.class),
          Map.entry("addressing.addressee.kind", AddresseeKind.class),
          Map.entry("addressing.addressee.sex", Sex.class),
          Map.entry("addressing.addressee.status", AddresseeStatus.class),
          Map.entry("addressing.recent_search.lacking", LackingItem.class),
          Map.entry("addressing.link_reason.reason", LinkReason.class),
          Map.entry("addressing.relation.kind", RelationKind.class),
          Map.entry("receipt.posting.kind", PostingKind.class),
          Map.entry("receipt.ledger_entry.component", Component.class),
          Map.entry("receipt.ledger_entry.kind", EntryKind.class),
          Map.entry("receipt.ledger_entry.account_class", ReceivableClass.class),
          Map.entry("receipt.ledger_entry.channel", Channel.class),
          Map.entry("receipt.payment_file_share.channel", Channel.class),
          Map.entry("receipt.payment_batch.kind", BatchKind.class),
          Map.entry("receipt.store_message.message", StoreMessage.class),
          Map.entry("receipt.store_message.outcome", StoreOutcome.class),
          Map.entry("receipt.payment_file.state", PaymentFileState.class),
          Map.entry("receipt.suspense.reason", SuspenseReason.class),
          Map.entry("receipt.suspense.channel", Channel.class),
          Map.entry("receipt.overpayment.kind", OverpaymentKind.class),
          Map.entry("receipt.overpayment.account_class", ReceivableClass.class),
          Map.entry("receipt.overpayment.channel", Channel.class),
          Map.entry("receipt.levy_file.state", LevyFileState.class),
          Map.entry("receipt.levy.levy_kind", LevyKind.class),
          Map.entry("receipt.dry_run.kind", DryRunKind.class),
          Map.entry("receipt.debit_account.account_kind", AccountKind.class),
          Map.entry("receipt.receivable_hold.kind", HoldKind.class),
          Map.entry("receipt.receivable_hold.exempts", HoldExemption.class),
          Map.entry("receipt.certificate.kind", CertificateKind.class),
          Map.entry("receipt.demand_run.state", DemandRunState.class),
          Map.entry("receipt.demand.state", DemandState.class),
          Map.entry("receipt.demand.exclusion", DemandExclusion.class),
          Map.entry("receipt.demand.pulled_for", DemandPull.class));

  /** A check that lists codes and says nothing else; one with a condition is another matter. */
  private static final Pattern LIST =
      Pattern.compile("CHECK \\(\\(+(\\w+)\\)? = ANY \\(+ARRAY\\[(.*)\\]\\)*(::text\\[\\])?\\)+");

  private static final Pattern CODE = Pattern.compile("'([^']*)'");

  @Test
  void everyListOfCodesIsAnEnum() {
    Map<String, Set<String>> ofCode = new TreeMap<>();
    ENUM_OF.forEach((column, type) -> ofCode.put(column, names(type)));
    ofCode.put("access.officer_role.role", rolesOfOfficers());
    assertThat(listsOfCodes()).containsExactlyInAnyOrderEntriesOf(ofCode);
  }

  @Test
  void everyEnumThatClaimsACheckHasOne() {
    Set<String> mapped =
        ENUM_OF.values().stream().map(Class::getSimpleName).collect(Collectors.toSet());
    assertThat(
            Project.serverModules().stream()
                .flatMap(m -> Project.files(m, "src/main/java", ".java").stream())
                .filter(file -> Project.read(file).contains("database's check"))
                .map(file -> file.getFileName().toString().replace(".java", "")))
        .isNotEmpty()
        .isSubsetOf(mapped);
  }

  private static Map<String, Set<String>> listsOfCodes() {
    Map<String, Set<String>> lists = new TreeMap<>();
    List<Map<String, Object>> checks =
        rows(
            """
            SELECT n.nspname || '.' || t.relname AS name, pg_get_constraintdef(c.oid) AS definition
              FROM pg_constraint c
              JOIN pg_class t ON t.oid = c.conrelid
              JOIN pg_namespace n ON n.oid = t.relnamespace
             WHERE c.contype = 'c' AND NOT t.relispartition
               AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            """);
    for (Map<String, Object> check : checks) {
      Matcher list = LIST.matcher((String) check.get("definition"));
      if (list.matches()) {
        Set<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(list.group(2));
        while (code.find()) {
          codes.add(code.group(1));
        }
        lists.put(check.get("name") + "." + list.group(1), codes);
      }
    }
    return lists;
  }

  private static Set<String> rolesOfOfficers() {
    Set<String> roles = new TreeSet<>(SessionBeans.known());
    roles.remove(Roles.BATCH); // no person holds it
    return roles;
  }

  private static Set<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noColumnIsInexactOrWithoutZone() {
    assertThat(
            columns(
                "data_type IN ('real', 'double precision', 'money', 'timestamp without time zone')"
                    + " OR (data_type = 'numeric' AND table_type = 'BASE TABLE')"))
        .isEmpty();
  }

  @Test
  void amountsAreWholeYen() {
    assertThat(
            columns(
                "table_type = 'BASE TABLE' AND data_type <> 'bigint'"
                    + " AND column_name ~ '(^|_)(amount|balance|yen|sum)(_|$)'"
                    + " AND column_name !~ '_hash$'"))
        .isEmpty();
  }

  @Test
  void numbersWithLeadingZerosAreText() {
    assertThat(
            columns(
                "column_name ~ '(^|_)(addressee|notice|corporate)_number$' AND data_type <>"
                    + " 'text'"))
        .isEmpty();
  }

  /** Names of the columns of the modules' schemas for which the condition holds. */
  private static List<String> columns(String condition) {
    return rows(
            """
            SELECT concat_ws(' ', c.table_schema || '.' || c.table_name || '.' || c.column_name, c.data_type) AS name
              FROM information_schema.columns c
              JOIN information_schema.tables t USING (table_schema, table_name)
             WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
               AND c.table_name <> 'schema_history' AND (%s)
            """
                .formatted(condition))
        .stream()
        .map(row -> (String) row.get("name"))
        .toList();
  }

  private static List<Map<String, Object>> rows(String sql) {
    Jdbi jdbi = database.superuserJdbi();
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapToMap().list());
  }
}
