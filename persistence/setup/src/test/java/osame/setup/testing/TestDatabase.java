package osame.setup.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import osame.setup.Database;
import osame.setup.Login;

/**
 * A migrated database of one's own:
 *
 * <pre>{@code
 * @RegisterExtension final TestDatabase database = new TestDatabase();        // new for each test
 * @RegisterExtension static final TestDatabase database = new TestDatabase(); // one for the class
 * }</pre>
 *
 * After each test every view named {@code <schema>.invariant_…} must be empty: such a view selects
 * the rows that break what must always hold.
 */
public final class TestDatabase
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final Database database;
  private boolean ofClass;
  private String name;

  /** A copy of the general database. */
  public TestDatabase() {
    this(Database.GENERAL);
  }

  /** A copy of that database; its migrations must be on the class path. */
  public TestDatabase(Database database) {
    this.database = database;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    ofClass = true;
    name = TestServer.get().copy(database);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!ofClass) {
      name = TestServer.get().copy(database);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      // A test that failed has said enough.
      if (context.getExecutionException().isEmpty()) {
        assertInvariants();
      }
    } finally {
      if (!ofClass) {
        drop();
      }
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (ofClass) {
      drop();
    }
  }

  private void drop() {
    if (name != null) {
      TestServer.get().drop(name);
      name = null;
    }
  }

  /** Fails with the rows of every invariant view that is not empty. */
  public void assertInvariants() {
    superuserJdbi().useHandle(TestDatabase::assertInvariants);
  }

  private static void assertInvariants(Handle handle) {
    List<String> views =
        handle
            .createQuery(
                "SELECT format('%I.%I', schemaname, viewname) FROM pg_views"
                    + " WHERE viewname LIKE 'invariant\\_%' ORDER BY 1")
            .mapTo(String.class)
            .list();
    for (String view : views) {
      List<String> violations =
          handle
              .createQuery("SELECT v::text FROM " + view + " v LIMIT 10")
              .mapTo(String.class)
              .list();
      assertThat(violations).as("rows of %s", view).isEmpty();
    }
  }

  /** Name of the copy. */
  public String name() {
    return name;
  }

  /** The application's login. */
  public Login app() {
    return TestServer.get().server().login(name, database.app());
  }

  /** The owner's login. */
  public Login owner() {
    return TestServer.get().server().login(name, database.owner());
  }

  /** The login that may erase. */
  public Login retention() {
    return TestServer.get().server().login(name, database.retention());
  }

  public Login superuser() {
    return TestServer.get().server().superuser(name);
  }

  /** Unpooled connections of the application. */
  public DataSource dataSource() {
    return app().dataSource();
  }

  /** SQL as the application. */
  public Jdbi jdbi() {
    return Jdbi.create(dataSource());
  }

  /** SQL as the owner. */
  public Jdbi ownerJdbi() {
    return Jdbi.create(owner().dataSource());
  }

  /** SQL as the superuser, for what a test must break or look at. */
  public Jdbi superuserJdbi() {
    return Jdbi.create(superuser().dataSource());
  }
}
