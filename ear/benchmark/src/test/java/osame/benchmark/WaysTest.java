package osame.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.setup.Migration;

/** Each way to post really posts the file, so that the ratios compare like with like. */
class WaysTest {

  private static final int RECEIVABLES = 3_000;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

  @TempDir static Path directory;
  private static EmbeddedServer server;

  @BeforeAll
  static void fill() throws Exception {
    server = EmbeddedServer.startThrowaway(directory, Path.of("target", "postgresql"));
    server.createDatabases();
    Login owner = login(Database.GENERAL.owner());
    new Migration(Database.GENERAL, owner.dataSource()).migrate();
    CityData.fill(owner, RECEIVABLES, 3, DAY.plusDays(1));
    Textbook.create(server.superuser(Database.GENERAL.databaseName()).dataSource(), RECEIVABLES, 3);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Login login(String user) {
    return server.login(Database.GENERAL.databaseName(), user);
  }

  @Test
  void eachPostsWhatTheFileSays() throws Exception {
    Login superuser = server.superuser(Database.GENERAL.databaseName());
    int next = 1;
    for (Way way :
        List.of(
            new BareCopy(login(Database.GENERAL.app()).dataSource(), DAY, directory),
            new Textbook(superuser.dataSource(), Textbook.Style.SET_BASED, DAY),
            new JpaBatch(superuser, DAY),
            new Textbook(superuser.dataSource(), Textbook.Style.ONE_BY_ONE, DAY))) {
      List<Line> lines =
          IntStream.range(next, next + 700).mapToObj(i -> new Line(i, CityData.OWED)).toList();
      next += 700;
      way.beforeRound(lines);
      way.post(lines);
      assertThat(way.posted()).as(way.name()).isEqualTo(700 * CityData.OWED);
    }
  }

  @Test
  void theFilledCityKeepsItsInvariants() throws Exception {
    InquiryCity.fill(login(Database.GENERAL.owner()), 2, LocalDate.of(2024, 9, 7));
    try (var connection = login(Database.GENERAL.owner()).dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM receipt.invariant_balance")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }
}
