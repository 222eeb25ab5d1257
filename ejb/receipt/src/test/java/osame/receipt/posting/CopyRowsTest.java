package osame.receipt.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osame.persistence.general.CopyRows;
import osame.setup.testing.TestDatabase;

/** Rows that go in several portions, sent by the caller itself or beside it. */
class CopyRowsTest {

  private static final int ROWS = 60_000;
  private static final String TEXT = "\\ a tab \t and a \n new line 𠮷";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  static Stream<Executor> senders() {
    return Stream.of(Runnable::run, ForkJoinPool.commonPool());
  }

  @ParameterizedTest
  @MethodSource("senders")
  void allRowsArriveAsTheyAre(Executor sender) {
    database.jdbi().useTransaction(handle -> send(handle, sender));
  }

  private static void send(Handle handle, Executor sender) {
    CopyRows rows = rows(handle, sender);
    for (int line = 1; line <= ROWS; line++) {
      rows.add(line, line % 2 == 0 ? null : TEXT);
      if (line % 20_000 == 0) {
        // Whoever needs the connection meanwhile gets it.
        handle.execute("SELECT 1");
      }
    }
    rows.flush();
    assertThat(rows.count()).isEqualTo(ROWS);
    assertThat(
            handle
                .createQuery(
                    "SELECT count(*) FROM sent WHERE text = :text AND line % 2 = 1"
                        + " OR text IS NULL AND line % 2 = 0")
                .bind("text", TEXT)
                .mapTo(Integer.class)
                .one())
        .isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("senders")
  void aRowThatIsRefusedIsToldBeforeAnythingIsBuiltOnIt(Executor sender) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.begin();
              CopyRows rows = rows(handle, sender);
              rows.add(1, TEXT);
              rows.add(1, "the same line again");
              assertThatThrownBy(rows::flush)
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("COPY failed");
              handle.rollback();
            });
  }

  private static CopyRows rows(Handle handle, Executor sender) {
    handle.execute("CREATE TEMP TABLE sent (line integer PRIMARY KEY, text text) ON COMMIT DROP");
    return new CopyRows(handle, "COPY sent (line, text) FROM STDIN", sender);
  }
}
