package osame.operations.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionLine;
import osame.operations.api.RetentionReason;
import osame.setup.LetterFormLoading;
import osame.setup.testing.TestDatabase;

/** What each store lets go, and what it keeps of it. */
@Tag("RC-103")
class RetentionStoresTest {

  private static final String PERSON = "000000000000011";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private RetentionDesk desk;

  @BeforeEach
  void open() {
    new LetterFormLoading(database.owner()).loadPackaged();
    desk = new RetentionDesk(database);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void letter(int number, String lot, String state, String file) {
    desk.superuser(
        "INSERT INTO operations.letter (form_id, counter, fiscal_year, number, reference,"
            + " addressee_number, postal_code, state, print_lot_id, part_no, file_id, first_page,"
            + " pages, issued_on, issued_by, request_id) SELECT min(form_id), 'x', 2012, "
            + number
            + ", 'r', '"
            + PERSON
            + "', '', '"
            + state
            + "', "
            + lot
            + ", CASE WHEN "
            + lot
            + " IS NULL THEN 0 ELSE 1 END, "
            + file
            + ", CASE WHEN "
            + file
            + " IS NULL THEN 0 ELSE 1 END, CASE WHEN "
            + file
            + " IS NULL THEN 0 ELSE 1 END, '2012-05-01', 'sato', gen_random_uuid() FROM"
            + " operations.letter_form");
  }

  private void lettersOf2012() {
    String single = Long.toString(desk.file("a letter"));
    String lot = Long.toString(desk.file("letters of a lot"));
    desk.superuser("INSERT INTO operations.letter_counter VALUES ('x', 2012, 3)");
    desk.superuser(
        "INSERT INTO operations.print_lot (form_id, name, part_size, issued_on, request_id,"
            + " ordered_by) SELECT min(form_id), 'x', 100, '2012-05-01', gen_random_uuid(), 'sato'"
            + " FROM operations.letter_form");
    desk.superuser("INSERT INTO operations.print_lot_part VALUES (1, 1, " + lot + ", 1, 1, 2, 2)");
    letter(1, "NULL", "DRAWN", single);
    letter(2, "1", "DRAWN", lot);
    letter(3, "NULL", "WAITING", "NULL");
    desk.superuser(
        "INSERT INTO operations.letter_content SELECT letter_id, '{}' FROM operations.letter WHERE"
            + " number = 3");
  }

  @Test
  void lettersGoWithTheirFilesAndTheirNumbersHaveNoGap() {
    lettersOf2012();
    long run = desk.released();
    assertThat(desk.administrator.lines(run))
        .extracting(RetentionLine::kind, RetentionLine::held, RetentionLine::items)
        .containsExactly(
            tuple(RetentionKind.LETTER, null, 1L),
            tuple(RetentionKind.LETTER, RetentionReason.NOT_DRAWN, 1L),
            tuple(RetentionKind.PRINT_LOT, null, 1L));
    desk.erase(new OperationsStore());
    assertThat(desk.number("SELECT count(*) FROM operations.letter")).isEqualTo(1);
    assertThat(desk.number("SELECT count(*) FROM operations.print_lot")).isZero();
    assertThat(desk.number("SELECT count(*) FROM operations.archived_file_part")).isZero();
    assertThat(desk.number("SELECT count(*) FROM operations.erased_file")).isEqualTo(2);
    database.assertInvariants();
    desk.superuser("DELETE FROM operations.letter");
    desk.superuser("DELETE FROM operations.letter_content");
    assertThat(desk.number("SELECT count(*) FROM operations.invariant_letter_number"))
        .as("a letter that was lost otherwise")
        .isEqualTo(1);
    desk.superuser("UPDATE operations.letter_counter SET last_number = 2");
  }

  private void log(String day, boolean sealed) {
    desk.superuser(
        "INSERT INTO access.operation_log (recorded_at, who, terminal, operation, function_id,"
            + " subject, subject_count, sum_yen) VALUES ('"
            + day
            + "', 'sato', 'T-01', 'VIEW', 'RC-010', 'x', 1, 0)");
    desk.superuser(
        "INSERT INTO access.operation_log_subject SELECT max(operation_log_id), '"
            + day
            + "', '"
            + PERSON
            + "' FROM access.operation_log");
    if (sealed) {
      desk.superuser(
          "INSERT INTO access.log_leaf SELECT (SELECT count(*) FROM access.log_leaf),"
              + " max(operation_log_id), sha256('row'), sha256('subjects') FROM"
              + " access.operation_log");
    }
  }

  @Test
  void monthsOfTheLogGoAndTheirLeavesStay() {
    log("2012-05-01", true);
    log("2012-05-31 23:59:59+09", true);
    log("2012-06-01 00:00:00+09", false);
    log("2012-07-01", true);
    desk.superuser(
        "INSERT INTO operations.log_alert (rule, day, about, count, threshold) VALUES"
            + " ('MASS_SEARCH', '2012-07-02', 'sato', 9, 9)");
    long run = desk.released();
    assertThat(desk.administrator.lines(run))
        .extracting(RetentionLine::kind, RetentionLine::held, RetentionLine::items)
        .containsExactly(
            tuple(RetentionKind.OPERATION_LOG, null, 2L),
            tuple(RetentionKind.OPERATION_LOG, RetentionReason.ALERT_OPEN, 1L),
            tuple(RetentionKind.OPERATION_LOG, RetentionReason.NOT_SEALED, 1L));
    desk.erase(new OperationsStore());
    assertThat(
            desk.number(
                "SELECT count(*) FROM access.operation_log WHERE recorded_at < '2013-01-01'"))
        .isEqualTo(2);
    assertThat(desk.number("SELECT count(*) FROM access.operation_log_subject")).isEqualTo(2);
    assertThat(desk.number("SELECT count(*) FROM access.log_leaf")).isEqualTo(3);
    assertThat(
            desk.number(
                "SELECT count(*) FROM access.log_leaf f JOIN access.operation_log l ON"
                    + " l.operation_log_id = f.erased_by WHERE l.subject = 'operation log 201205"
                    + " erased' AND l.document_number = '1' AND l.subject_count = 2"))
        .isEqualTo(2);
  }

  @Test
  void decisionsGoAndOpenProposalsStay() {
    desk.superuser(
        "INSERT INTO operations.approval (kind, subject, plan_hash, item_count, sum_yen, remark,"
            + " state, proposed_by, decided_by, decided_at, carried_out_by, carried_out_at) VALUES"
            + " ('operations.parameter', 'x', repeat('0', 64), 1, 0, '', 'CARRIED_OUT', 'sato',"
            + " 'abe', '2012-05-01', 'sato', '2012-05-01'), ('x', 'y', repeat('0', 64), 1, 0, '',"
            + " 'REJECTED', 'sato', 'abe', '2012-05-01', NULL, NULL), ('x', 'z', repeat('0', 64), 1,"
            + " 0, '', 'PROPOSED', 'sato', NULL, NULL, NULL, NULL)");
    desk.superuser(
        "INSERT INTO operations.parameter_proposal SELECT approval_id, 'k', '', '[2012-05-01,)',"
            + " 'v', 's' FROM operations.approval WHERE kind = 'operations.parameter'");
    desk.released();
    desk.erase(new OperationsStore());
    assertThat(
            desk.number(
                "SELECT count(*) FROM operations.approval WHERE kind <> 'operations.retention'"))
        .isEqualTo(1);
    assertThat(desk.number("SELECT count(*) FROM operations.parameter_proposal")).isZero();
  }
}
