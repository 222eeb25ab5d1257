package osame.operations.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.PageRequest;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.WrittenLog;
import osame.operations.api.FileDirection;
import osame.operations.api.Medium;
import osame.operations.api.MediumDetails;
import osame.operations.api.MediumEnding;
import osame.operations.api.MediumFilter;
import osame.operations.api.MediumKey;
import osame.operations.api.MediumSource;
import osame.operations.api.OperationsException;
import osame.setup.testing.TestDatabase;

/** A bank's file comes in, lists go out, a USB stick is lent; each is checked off in the end. */
@Tag("CM-066")
class MediaRegisterTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
  private static final PageRequest PAGE = PageRequest.first(50);
  private static final MediumDetails NOTHING =
      new MediumDetails(null, null, null, null, null, null);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private WrittenLog log;
  private MediaRegisterBean register;

  @BeforeEach
  void aWeek() {
    database
        .superuserJdbi()
        .useHandle(
            handle -> {
              handle.execute("SET session_replication_role = replica");
              handle.execute(
                  "TRUNCATE access.operation_log, access.operation_log_subject, operations.medium,"
                      + " operations.archived_file_delivery, operations.archived_file_part,"
                      + " operations.archived_file RESTART IDENTITY CASCADE");
            });
    write(
        "INSERT INTO operations.archived_file (file_id, sha256, direction, name, size) OVERRIDING"
            + " SYSTEM VALUE VALUES (1, repeat('0', 64), 'IN', 'bank.csv', 1), (2, repeat('1', 64),"
            + " 'OUT', 'debit.dat', 1)");
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "WITH o AS (INSERT INTO access.officer (user_id, name, section, "
                        + " valid_period) VALUES ('kacho', '架空 課長', '納税課',"
                        + " '[2026-01-01,)') ON CONFLICT DO NOTHING RETURNING officer_id) INSERT"
                        + " INTO access.officer_role SELECT officer_id, 'approver' FROM o"));
    write("INSERT INTO operations.archived_file_part VALUES (1, 1, '\\x00'), (2, 1, '\\x01')");
    delivery(1, "IN", "2026-09-14 09:00", "bank.csv");
    delivery(2, "OUT", "2026-09-14 09:30", "debit.dat");
    output("2026-09-14 09:30", "batch", "EXPORT", "CM-050", "file 2", null);
    output("2026-09-14 10:00", "sato", "EXPORT", "CM-066", "archived file 2", "銀行へ");
    output("2026-09-15 10:00", "sato", "EXPORT", "RC-024", "list suspense", "会議の資料");
    output("2026-09-16 10:00", "sato", "PRINT", "RC-060", "certificate 1", "窓口の申請");
    output("2026-09-16 10:00", "sato", "VIEW", "RC-010", "account", null);
    log = new WrittenLog(database.jdbi());
    register = new MediaRegisterBean(database.jdbi(), log, Container.caller("abe"));
  }

  private static void delivery(long file, String direction, String time, String name) {
    write(
        "INSERT INTO operations.archived_file_delivery (file_id, direction, name, delivered_by,"
            + " delivered_at, terminal, request_id) VALUES (?, ?, ?, 'sato', ?::timestamptz,"
            + " '窓口1', gen_random_uuid())",
        file,
        direction,
        name,
        time + "+09");
  }

  private static void output(
      String time, String who, String operation, String function, String subject, String reason) {
    write(
        "INSERT INTO access.operation_log (recorded_at, who, terminal, operation, function_id,"
            + " subject, reason, subject_count, sum_yen) VALUES (?::timestamptz, ?, '窓口1', ?, ?,"
            + " ?, ?, 1, 0)",
        time + "+09",
        who,
        operation,
        function,
        subject,
        reason);
  }

  private static void write(String sql, Object... arguments) {
    database.superuserJdbi().useHandle(handle -> handle.execute(sql, arguments));
  }

  private List<Medium> rows(FileDirection direction, boolean onlyOpen) {
    return register
        .list("T-01", new MediumFilter(MONDAY, FRIDAY, direction, onlyOpen), PAGE)
        .rows();
  }

  private MediumKey key(String name) {
    return rows(null, false).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void whatTheSystemSawStandsInTheRegisterByItself() {
    assertThat(rows(null, false))
        .extracting(Medium::direction, Medium::name, row -> row.details().purpose(), Medium::open)
        .containsExactly(
            tuple(FileDirection.OUT, "certificate 1", "窓口の申請", false),
            tuple(FileDirection.OUT, "list suspense", "会議の資料", true),
            tuple(FileDirection.OUT, "archived file 2", "銀行へ", true),
            tuple(FileDirection.IN, "bank.csv", null, true));
    assertThat(rows(FileDirection.IN, true)).extracting(Medium::name).containsExactly("bank.csv");
    assertThat(log.lines())
        .containsExactly(
            "SEARCH register of files from 2026-09-14 to 2026-09-18 0",
            "SEARCH register of files from 2026-09-14 to 2026-09-18, IN, open 0");
  }

  @Test
  void anOfficerSaysWhereItWentAndLaterThatItWasDestroyed() {
    List<MediumKey> both = List.of(key("list suspense"), key("archived file 2"));
    register.complete(
        RecordedLog.ACT, both, new MediumDetails("市民銀行", null, "kacho", null, null, null));
    assertThat(rows(FileDirection.OUT, true)).extracting(Medium::name).hasSize(2);
    register.complete(
        RecordedLog.ACT,
        both,
        new MediumDetails(null, "配布", null, MediumEnding.DESTROYED, FRIDAY, "裁断"));
    assertThat(rows(FileDirection.OUT, true)).isEmpty();
    assertThat(rows(FileDirection.OUT, false).get(1).details())
        .isEqualTo(new MediumDetails("市民銀行", "配布", "kacho", MediumEnding.DESTROYED, FRIDAY, "裁断"));
    assertThat(log.lines()).contains("CHANGE media OUTPUT-3, OUTPUT-2 DESTROYED");
  }

  @Test
  void aMediumThatNoProgramSawIsEnteredByHand() {
    MediumDetails lent = new MediumDetails("県税事務所", "照会", "kacho", null, null, null);
    MediumKey stick = register.enter(RecordedLog.ACT, FileDirection.OUT, FRIDAY, "USBメモリ 3号", lent);
    assertThat(rows(null, true).get(0).key()).isEqualTo(stick);
    assertThat(rows(null, true).get(0).who()).isEqualTo("abe");
    register.complete(
        RecordedLog.ACT,
        List.of(stick),
        new MediumDetails(null, null, null, MediumEnding.RETURNED, FRIDAY, null));
    assertThat(rows(null, false).get(0).details().ending()).isEqualTo(MediumEnding.RETURNED);
    assertThat(rows(null, false).get(0).details().place()).isEqualTo("県税事務所");
  }

  @Test
  void whatCannotBeIsRefused() {
    refused(
        "OP-E-083",
        () -> register.enter(RecordedLog.ACT, FileDirection.IN, FRIDAY, "USB", NOTHING));
    MediumDetails endless = new MediumDetails("a", "b", null, MediumEnding.RETURNED, null, null);
    refused(
        "OP-E-084",
        () -> register.enter(RecordedLog.ACT, FileDirection.IN, FRIDAY, "USB", endless));
    MediumDetails tooEarly = new MediumDetails(null, null, null, MediumEnding.KEPT, MONDAY, null);
    MediumKey list = key("list suspense");
    refused("OP-E-084", () -> register.complete(RecordedLog.ACT, List.of(list), tooEarly));
    MediumKey view = new MediumKey(MediumSource.OUTPUT, 5);
    refused("OP-E-085", () -> register.complete(RecordedLog.ACT, List.of(view), NOTHING));
    for (String nobody : List.of("abe", "unknown")) {
      MediumDetails unapproved = new MediumDetails("a", "b", nobody, null, null, null);
      refused(
          "OP-E-086",
          () -> register.enter(RecordedLog.ACT, FileDirection.IN, FRIDAY, "USB", unapproved));
    }
    MediumFilter backwards = new MediumFilter(FRIDAY, MONDAY, null, false);
    refused("OP-E-080", () -> register.list("T-01", backwards, PAGE));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void aKeyTravelsAsText() {
    MediumKey key = new MediumKey(MediumSource.DELIVERY, 17);
    assertThat(MediumKey.parse(key.text())).isEqualTo(key);
    assertThatThrownBy(() -> MediumKey.parse("17")).isInstanceOf(IllegalArgumentException.class);
  }
}
