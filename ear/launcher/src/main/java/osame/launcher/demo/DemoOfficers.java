package osame.launcher.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import osame.access.api.Roles;
import osame.launcher.Messages;
import osame.launcher.server.OfficerAccounts;
import osame.setup.Login;
import osame.setup.Passwords;

/** The demonstration's officers; their passwords are made at the first start. */
final class DemoOfficers {

  static final String RECEIPT = "shunou";
  static final String APPROVER = "shounin";

  private static final int CODE_HOURS = 72;

  private record Officer(String userId, String name, List<String> roles) {}

  private static final List<Officer> ALL =
      List.of(
          new Officer(RECEIPT, "収納 花子", List.of(Roles.RECEIPT, Roles.ADDRESSING)),
          new Officer(APPROVER, "承認 太郎", List.of(Roles.APPROVER, Roles.RECEIPT)),
          new Officer("kansa", "監査 一郎", List.of(Roles.AUDITOR)),
          new Officer("kanri", "管理 二郎", List.of(Roles.ADMINISTRATOR)));

  private final Passwords passwords;

  DemoOfficers(Path file) throws IOException {
    passwords = Passwords.in(file);
  }

  String password(String userId) throws IOException {
    return passwords.of(userId);
  }

  /** Opens the accounts that are not there yet; the passwords of the file never lapse. */
  void open(Login owner) throws IOException {
    OfficerAccounts accounts = new OfficerAccounts(owner);
    for (Officer officer : ALL) {
      accounts.open(officer.userId(), officer.name(), officer.roles(), password(officer.userId()));
    }
    accounts.renewPasswords(ALL.stream().map(Officer::userId).toList());
  }

  /** Prints a one-time code for each officer who has no passkey yet. */
  void printCodes(PrintWriter out, Login owner) {
    OfficerAccounts accounts = new OfficerAccounts(owner);
    for (Officer officer : ALL) {
      String code = accounts.issueCode(officer.userId(), CODE_HOURS);
      if (code != null) {
        out.println(Messages.text("demo.code", officer.userId(), code));
      }
    }
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
