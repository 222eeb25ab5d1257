package osame.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.setup.testing.TestDatabase;

class MigrationTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void applicationSeesThatSchemasAreUpToDate() {
    assertThat(state())
        .isEqualTo(new SchemaState(SchemaState.Kind.UP_TO_DATE, java.util.List.of()));
    assertThat(new Migration(Database.GENERAL, database.owner().dataSource()).migrate()).isZero();
  }

  @Test
  void seesWhatIsPending() {
    change("DELETE FROM linkage.schema_history WHERE version = '001'");
    assertThat(state().kind()).isEqualTo(SchemaState.Kind.BEHIND);
    assertThat(state().details()).contains("linkage: V001");
  }

  @Test
  void seesANewerSchemaAndAnAlteredOne() {
    change("UPDATE linkage.schema_history SET version = '999' WHERE version = '001'");
    assertThat(state().kind()).isEqualTo(SchemaState.Kind.UNKNOWN);
    assertThat(state().details()).contains("linkage: V999");
    change("UPDATE linkage.schema_history SET version = '001', checksum = 1 WHERE version = '999'");
    assertThat(state().kind()).isEqualTo(SchemaState.Kind.UNKNOWN);
  }

  private void change(String sql) {
    database.ownerJdbi().useHandle(handle -> handle.execute(sql));
  }

  private SchemaState state() {
    return new Migration(Database.GENERAL, database.dataSource()).state();
  }
}
