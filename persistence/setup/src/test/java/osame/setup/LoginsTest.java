package osame.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osame.setup.testing.TestDatabase;

/** Signs on as each login and tries what it must not do. */
class LoginsTest {

  @RegisterExtension static final TestDatabase GENERAL = new TestDatabase();

  private static final String DENIED = "permission denied";

  @Test
  void noLoginReachesTheOtherDatabase() {
    for (Login login : List.of(GENERAL.owner(), GENERAL.app(), GENERAL.retention())) {
      for (String other : List.of("osame_numbers", "postgres", "template1")) {
        assertThatThrownBy(() -> login.at(other).verify())
            .as("%s at %s", login.user(), other)
            .hasMessageContaining("pg_hba.conf");
      }
    }
  }

  @Test
  void withoutTheRightPasswordNobodyEnters() {
    Login app = GENERAL.app();
    assertThatThrownBy(() -> new Login(app.url(), app.user(), "guess").verify())
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("ST-E-006");
  }

  @Test
  void rightsHoldEvenWherePgHbaLetsIn() {
    List<String> open =
        superuser()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT l || ' at ' || d FROM unnest(ARRAY['general_owner',"
                                + " 'general_app', 'general_retention']) l, unnest(ARRAY[:name,"
                                + " 'osame_general', 'osame_numbers']) d WHERE"
                                + " has_database_privilege(l, d, 'CONNECT') AND d = 'osame_numbers'"
                                + " UNION ALL SELECT l || ' at ' || d FROM"
                                + " unnest(ARRAY['numbers_owner', 'numbers_app',"
                                + " 'numbers_retention']) l, unnest(ARRAY[:name, 'osame_general'])"
                                + " d WHERE has_database_privilege(l, d, 'CONNECT')")
                        .bind("name", GENERAL.name())
                        .mapTo(String.class)
                        .list());
    assertThat(open).isEmpty();
  }

  @Test
  void applicationAndRetentionCreateNothing() {
    for (Login login : List.of(GENERAL.app(), GENERAL.retention())) {
      for (String schema : Database.GENERAL.schemas()) {
        assertDenied(login, "CREATE TABLE " + schema + ".mine (a int)");
      }
      assertDenied(login, "CREATE TABLE public.mine (a int)");
      assertDenied(login, "CREATE SCHEMA mine");
      assertDenied(login, "CREATE DATABASE mine");
      assertDenied(login, "CREATE ROLE mine");
      assertDenied(login, "SET ROLE general_owner");
    }
    assertDenied(GENERAL.owner(), "CREATE DATABASE mine");
    assertDenied(GENERAL.owner(), "CREATE ROLE mine");
  }

  @Test
  void applicationWorksOnTemporaryTables() {
    GENERAL.jdbi().useHandle(handle -> handle.execute("CREATE TEMPORARY TABLE mine (a int)"));
    assertDenied(GENERAL.retention(), "CREATE TEMPORARY TABLE mine (a int)");
  }

  @Test
  void applicationOwnsNothing() {
    assertThat(
            list(
                "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN"
                    + " ('general_app', 'general_retention')"))
        .isEmpty();
  }

  @Test
  void publicHasNothing() {
    assertThat(
            list(
                "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace, LATERAL"
                    + " aclexplode(relacl) a WHERE a.grantee = 0 AND nspname NOT IN ('pg_catalog',"
                    + " 'information_schema')"))
        .isEmpty();
    assertThat(
            list(
                "SELECT nspname FROM pg_namespace n, LATERAL aclexplode(nspacl) a WHERE a.grantee ="
                    + " 0 AND nspname NOT IN ('pg_catalog', 'information_schema')"))
        .isEmpty();
    assertThat(
            list(
                "SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace, LATERAL"
                    + " aclexplode(coalesce(proacl, acldefault('f', proowner))) a WHERE a.grantee ="
                    + " 0 AND nspname NOT IN ('pg_catalog', 'information_schema', 'public')"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Appends.class)
  void appendOnlyTablesRefuseChange(Appends change) {
    for (List<String> table : appendOnlyTables()) {
      String sql = change.sql.formatted(table.get(0), table.get(1));
      assertDenied(GENERAL.app(), sql);
      // To the owner the trigger says no, to a statement of no row as well.
      assertThatThrownBy(() -> execute(GENERAL.owner(), sql))
          .as("owner: %s", sql)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void onlyRetentionErasesAndItReadsNoMoreThanItNeeds() {
    List<String> erasable =
        list(
            "SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid ="
                + " relnamespace WHERE relkind IN ('r', 'p') AND NOT relispartition AND"
                + " has_table_privilege('general_retention', c.oid, 'DELETE') ORDER BY 1");
    assertThat(erasable).contains("receipt.ledger_entry", "access.operation_log");
    List<String> worksOn =
        List.of(
            "access.signed_in_session",
            "operations.letter_content",
            "operations.letter_fault",
            "operations.retention_row",
            "receipt.dry_run_difference");
    for (String table : erasable) {
      if (!worksOn.contains(table)) {
        assertDenied(GENERAL.app(), "DELETE FROM " + table + " WHERE false");
      }
      execute(GENERAL.retention(), "DELETE FROM " + table + " WHERE false");
      assertDenied(GENERAL.retention(), "TRUNCATE " + table + " CASCADE");
    }
    for (String reading :
        List.of(
            "SELECT name FROM addressing.addressee",
            "SELECT addressee_number FROM receipt.receivable",
            "SELECT addressee_number FROM access.operation_log_subject",
            "SELECT who FROM access.operation_log",
            "SELECT bytes FROM operations.archived_file_part",
            "SELECT content FROM operations.letter_content",
            "SELECT password_hash FROM access.officer",
            "SELECT holder_kana FROM receipt.debit_account",
            "SELECT content FROM receipt.file_fault",
            "SELECT value FROM operations.parameter")) {
      assertDenied(GENERAL.retention(), reading);
    }
    for (String writing :
        List.of(
            "UPDATE receipt.receivable SET tax_balance = 0",
            "INSERT INTO receipt.ledger_entry (amount) VALUES (1)",
            "UPDATE operations.retention_run SET released_by = 'me'",
            "INSERT INTO operations.retention_row (kind) VALUES ('JOB')",
            "DELETE FROM operations.erasure_certificate",
            "DELETE FROM access.log_leaf",
            "DELETE FROM access.log_head")) {
      assertDenied(GENERAL.retention(), writing);
    }
    assertDenied(GENERAL.app(), "INSERT INTO receipt.ledger_total (amount) VALUES (1)");
    assertDenied(GENERAL.app(), "UPDATE operations.retention_run SET certificate_number = 1");
    assertDenied(GENERAL.app(), "SELECT access.api_erase_session_month(202001)");
  }

  private enum Appends {
    UPDATE("UPDATE %1$s SET %2$s = %2$s WHERE false"),
    DELETE("DELETE FROM %1$s WHERE false"),
    TRUNCATE("TRUNCATE %1$s CASCADE");

    private final String sql;

    Appends(String sql) {
      this.sql = sql;
    }
  }

  /** Tables say of themselves, in their comment, that they are append-only; each with a column. */
  private static List<List<String>> appendOnlyTables() {
    return superuser()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT format('%I.%I', nspname, relname), (SELECT quote_ident(attname) FROM"
                            + " pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND attgenerated"
                            + " = '' AND attidentity = '' AND NOT attisdropped LIMIT 1) FROM"
                            + " pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE"
                            + " relkind IN ('r', 'p') AND NOT relispartition AND"
                            + " obj_description(c.oid, 'pg_class') ILIKE '%append-only%'")
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .list());
  }

  private static void assertDenied(Login login, String sql) {
    assertThatThrownBy(() -> execute(login, sql))
        .as("%s: %s", login.user(), sql)
        .hasMessageContaining(DENIED);
  }

  private static void execute(Login login, String sql) {
    Jdbi.create(login.dataSource()).useHandle(handle -> handle.execute(sql));
  }

  private static List<String> list(String sql) {
    return superuser().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private static Jdbi superuser() {
    return GENERAL.superuserJdbi();
  }
}
