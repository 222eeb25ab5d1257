package osame.launcher.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.launcher.Messages;
import osame.setup.Login;

/** The demonstration's officers; their passwords are made at the first start. */
final class DemoOfficers {

  static final String RECEIPT = "shunou";
  static final String APPROVER = "shounin";

  private record Officer(String userId, String name, List<String> roles) {}

  private static final List<Officer> ALL =
      List.of(
          new Officer(RECEIPT, "収納 花子", List.of(Roles.RECEIPT, Roles.ADDRESSING)),
          new Officer(APPROVER, "承認 太郎", List.of(Roles.APPROVER, Roles.RECEIPT)),
          new Officer("kansa", "監査 一郎", List.of(Roles.AUDITOR)),
          new Officer("kanri", "管理 二郎", List.of(Roles.ADMINISTRATOR)));

  private final osame.setup.Passwords passwords;

  DemoOfficers(Path file) throws IOException {
    passwords = osame.setup.Passwords.in(file);
  }

  String password(String userId) throws IOException {
    return passwords.of(userId);
  }

  /** Opens the accounts that are not there yet. */
  void open(Login owner) throws IOException {
    try (Handle handle = Jdbi.create(owner.dataSource()).open()) {
      for (Officer officer : ALL) {
        handle
            .createUpdate(sql("open-officer"))
            .bind("userId", officer.userId())
            .bind("name", officer.name())
            .bind("passwordHash", Passwords.hash(password(officer.userId())))
            .bindArray("roles", String.class, officer.roles())
            .execute();
      }
    }
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("osame/launcher/demo/" + name + ".sql");
  }

  void print(PrintWriter out) throws IOException {
    out.println(Messages.text("demo.officers"));
    for (Officer officer : ALL) {
      String password = password(officer.userId());
      String roles = String.join(", ", officer.roles());
      out.println(Messages.text("demo.officer", officer.userId(), password, officer.name(), roles));
    }
  }
}
