package osame.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Passwords;
import osame.launcher.Main;
import osame.setup.Login;
import osame.setup.testing.TestDatabase;
import picocli.CommandLine;

/** The first accounts of a city come from the command line, with a password that is shown once. */
class OfficerCommandTest {

  @RegisterExtension static final TestDatabase GENERAL = new TestDatabase();

  private String out;
  private String err;

  @Test
  @Tag("CM-020")
  void opensAnAccountWithItsRolesAndShowsThePasswordOnce() {
    assertThat(officer("kanri", "administrator", "approver")).isZero();
    String password = out.strip().substring(out.lastIndexOf(' ') + 1);
    String hash =
        GENERAL
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "SELECT password_hash FROM access.officer WHERE user_id = 'kanri'")
                        .mapTo(String.class)
                        .one());
    assertThat(Passwords.matches(password, hash)).isTrue();
    List<String> roles =
        GENERAL
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "SELECT role FROM access.officer_role JOIN access.officer USING (officer_id)"
                                + " WHERE user_id = 'kanri' ORDER BY role")
                        .mapTo(String.class)
                        .list());
    assertThat(roles).containsExactly("administrator", "approver");
    assertThat(officer("kanri", "receipt")).isEqualTo(1);
    assertThat(err).contains("すでに使われています").hasLineCount(1);
  }

  @Test
  void refusesWhatTheDatabaseRefuses() {
    assertThat(officer("x", "receipt")).isEqualTo(1);
    assertThat(err).contains("3～20文字").hasLineCount(1);
    assertThat(officer("yakuin", "mayor")).isEqualTo(1);
    assertThat(err).contains("mayor").hasLineCount(1);
  }

  private int officer(String userId, String... roles) {
    Login owner = GENERAL.owner();
    StringWriter printed = new StringWriter();
    StringWriter complaint = new StringWriter();
    CommandLine command =
        new CommandLine(
                new OfficerCommand(
                    Map.of(
                        "OSAME_GENERAL_DB_URL", owner.url(),
                        "OSAME_GENERAL_OWNER_USER", owner.user(),
                        "OSAME_GENERAL_OWNER_PASSWORD", owner.password())))
            .setResourceBundle(Main.commandLine().getResourceBundle())
            .setExecutionExceptionHandler(Main.commandLine().getExecutionExceptionHandler())
            .setOut(new PrintWriter(printed, true))
            .setErr(new PrintWriter(complaint, true));
    String[] arguments = new String[4 + roles.length * 2];
    arguments[0] = "--user-id";
    arguments[1] = userId;
    arguments[2] = "--name";
    arguments[3] = "試験 職員";
    for (int i = 0; i < roles.length; i++) {
      arguments[4 + 2 * i] = "--role";
      arguments[5 + 2 * i] = roles[i];
    }
    int exit = command.execute(arguments);
    out = printed.toString();
    err = complaint.toString();
    return exit;
  }
}
