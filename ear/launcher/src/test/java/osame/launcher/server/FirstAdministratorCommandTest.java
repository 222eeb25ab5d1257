package osame.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Secrets;
import osame.launcher.Main;
import osame.setup.Login;
import osame.setup.testing.TestDatabase;
import picocli.CommandLine;

/** A city begins with one administrator and a code that is good once. */
@Tag("CM-067")
class FirstAdministratorCommandTest {

  private static final Pattern CODE = Pattern.compile("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");

  @RegisterExtension static final TestDatabase GENERAL = new TestDatabase();

  private String out;
  private String err;

  @Test
  void thereIsOneFirstAdministratorWhoSetsThePassword() {
    assertThat(firstAdministrator("x")).isEqualTo(1);
    assertThat(err).contains("3～20文字").hasLineCount(1);
    assertThat(firstAdministrator("kanri")).isZero();
    String lost = code();
    assertThat(firstAdministrator("kanri")).as("the code was lost").isZero();
    assertThat(code()).isNotEqualTo(lost);
    assertThat(text("SELECT code_hash FROM access.one_time_code")).isEqualTo(Secrets.hash(code()));
    assertThat(
            text(
                "SELECT (password_hash IS NULL) || ' ' || role || ' ' || (expires_at >"
                    + " clock_timestamp()) FROM access.officer JOIN access.officer_role USING"
                    + " (officer_id) JOIN access.one_time_code USING (officer_id)"))
        .isEqualTo("true administrator true");
    assertThat(firstAdministrator("kanri-2")).as("while another waits").isEqualTo(1);
    GENERAL
        .ownerJdbi()
        .useHandle(h -> h.execute("UPDATE access.officer SET password_hash = '$argon2id$x'"));
    assertThat(firstAdministrator("kanri")).isEqualTo(1);
    assertThat(err).contains("すでにあります").hasLineCount(1);
    assertThat(text("SELECT count(*)::text FROM access.officer_history")).isEqualTo("2");
  }

  private String code() {
    Matcher matcher = CODE.matcher(out);
    assertThat(matcher.find()).as(out).isTrue();
    return matcher.group();
  }

  private static String text(String sql) {
    return GENERAL.ownerJdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).one());
  }

  private int firstAdministrator(String userId) {
    Login owner = GENERAL.owner();
    StringWriter printed = new StringWriter();
    StringWriter complaint = new StringWriter();
    int exit =
        new CommandLine(
                new FirstAdministratorCommand(
                    Map.of(
                        "OSAME_GENERAL_DB_URL", owner.url(),
                        "OSAME_GENERAL_OWNER_USER", owner.user(),
                        "OSAME_GENERAL_OWNER_PASSWORD", owner.password())))
            .setResourceBundle(Main.commandLine().getResourceBundle())
            .setExecutionExceptionHandler(Main.commandLine().getExecutionExceptionHandler())
            .setOut(new PrintWriter(printed, true))
            .setErr(new PrintWriter(complaint, true))
            .execute("--user-id", userId, "--name", "管理 花子");
    out = printed.toString();
    err = complaint.toString();
    return exit;
  }
}
