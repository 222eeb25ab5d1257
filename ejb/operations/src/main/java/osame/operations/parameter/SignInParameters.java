package osame.operations.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.SignInRuleSource;
import osame.access.api.SignInRules;

/** The rules of sign-in from the parameters {@code access.…} of today. */
@ApplicationScoped
public class SignInParameters implements SignInRuleSource {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;

  public SignInParameters() {}

  SignInParameters(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public SignInRules rules() {
    Map<String, String> decided = decided();
    SignInRules standard = SignInRules.STANDARD;
    return new SignInRules(
        number(decided, "access.password.days", standard.passwordDays()),
        number(decided, "access.password.history", standard.passwordHistory()),
        number(decided, "access.code.hours", standard.codeHours()),
        number(decided, "access.session.idle-minutes", standard.idleMinutes()),
        number(decided, "access.session.hours", standard.sessionHours()),
        Boolean.parseBoolean(
            decided.getOrDefault("access.session.one", String.valueOf(standard.oneSession()))));
  }

  /** Nobody decided that sessions end at once: a zero is no number of anything here. */
  private static int number(Map<String, String> decided, String key, int standard) {
    int number = Integer.parseInt(decided.getOrDefault(key, "0"));
    return number > 0 ? number : standard;
  }

  private Map<String, String> decided() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.parameter.sign-in"))
                .bind("day", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .setMapKeyColumn("key")
                .setMapValueColumn("value")
                .collectInto(new GenericType<Map<String, String>>() {}));
  }
}
