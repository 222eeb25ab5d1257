package osame.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  @TempDir Path directory;

  @Test
  void keepsWhatWasCommittedAndSettingsThatDeserveIt() throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
      server.createDatabases();
      server.createDatabases();
      Jdbi owner = Jdbi.create(server.login("osame_general", "general_owner").dataSource());
      owner.useHandle(handle -> handle.execute("CREATE SCHEMA kept"));
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(owner, "SHOW " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(ask(owner, "SHOW timezone")).isEqualTo("Asia/Tokyo");
      assertThat(ask(owner, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(owner, "SELECT array_length(public.show_trgm('ｶﾅかな漢字'), 1)::text"))
          .isNotEqualTo("0");
      assertThat(Files.getPosixFilePermissions(directory.resolve("passwords.properties")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThatThrownBy(() -> EmbeddedServer.start(directory, 0)).hasMessageContaining("ST-E-003");
    }
    try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
      Jdbi owner = Jdbi.create(server.login("osame_general", "general_owner").dataSource());
      assertThat(ask(owner, "SELECT count(*)::text FROM pg_namespace WHERE nspname = 'kept'"))
          .isEqualTo("1");
    }
  }

  @Test
  void takesOverFromALauncherThatWasKilled() throws IOException {
    EmbeddedServer.start(directory, 0).abandon();
    try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
      server.superuser("postgres").verify();
    }
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedServer.start(directory, taken.getLocalPort()))
          .hasMessageContaining("ST-E-004");
    }
    EmbeddedServer.start(directory, 0).close();
  }

  private static String ask(Jdbi jdbi, String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }
}
