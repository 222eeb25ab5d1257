package osame.access.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import osame.access.api.AccountDetails;
import osame.access.api.AccountState;
import osame.access.api.HolderKind;
import osame.access.api.OfficerAccount;
import osame.access.api.SignInRules;
import osame.access.api.SystemHours;
import osame.foundation.DatePeriod;
import osame.persistence.general.Moments;

/**
 * A row of the view {@code access.account}.
 *
 * @param contractEndsOn last day of the contract; null unless a contractor's
 * @param passwordHash null while the holder has none
 * @param lockedUntil end of the lock-out after wrong attempts; null if there is none
 */
public record Account(
    long officerId,
    OfficerAccount profile,
    HolderKind kind,
    Long contractId,
    String firm,
    LocalDate contractEndsOn,
    boolean contractRevoked,
    SystemHours hours,
    String passwordHash,
    Instant passwordSetAt,
    int failedCount,
    Instant lockedUntil,
    boolean locked,
    boolean revoked,
    Instant lastSignInAt,
    long passkeys) {

  /** Wrong attempts in a row that are forgiven before the account locks. */
  static final int FREE_FAILURES = 4;

  private static final int LONGEST_LOCK_MINUTES = 60;

  /** Whether the holder may sign in; of several reasons against it the most lasting. */
  public AccountState state(ZonedDateTime now, SignInRules rules) {
    LocalDate today = now.toLocalDate();
    if (revoked || contractRevoked) {
      return AccountState.REVOKED;
    }
    if (hasEnded(today)) {
      return AccountState.ENDED;
    }
    if (today.isBefore(profile.validPeriod().from())) {
      return AccountState.NOT_YET_VALID;
    }
    if (locked) {
      return AccountState.LOCKED;
    }
    if (passwordHash == null) {
      return AccountState.WAITS_FOR_HOLDER;
    }
    if (kind != HolderKind.SYSTEM && !now.toInstant().isBefore(passwordExpiresAt(now, rules))) {
      return AccountState.PASSWORD_EXPIRED;
    }
    return lockedUntil != null && now.toInstant().isBefore(lockedUntil)
        ? AccountState.TRIED_OUT
        : AccountState.ACTIVE;
  }

  private boolean hasEnded(LocalDate today) {
    LocalDate until = profile.validPeriod().until();
    return (until != null && !today.isBefore(until))
        || (contractEndsOn != null && today.isAfter(contractEndsOn));
  }

  private Instant passwordExpiresAt(ZonedDateTime now, SignInRules rules) {
    return passwordSetAt.atZone(now.getZone()).plusDays(rules.passwordDays()).toInstant();
  }

  /** Last day on which the password may still be changed; null for a system, which has none. */
  public LocalDate passwordLastDay(ZonedDateTime now, SignInRules rules) {
    return kind == HolderKind.SYSTEM
        ? null
        : passwordExpiresAt(now, rules).atZone(now.getZone()).toLocalDate();
  }

  /** Minutes for which one more wrong attempt locks the account: 1, 2, 4 … 60; 0 while forgiven. */
  public int lockMinutes() {
    int over = failedCount + 1 - FREE_FAILURES;
    return over <= 0 ? 0 : Math.min(1 << Math.min(over - 1, 6), LONGEST_LOCK_MINUTES);
  }

  /** Whether a call at this moment is within the hours. */
  public boolean isWithinHours(ZonedDateTime now) {
    return hours == null || hours.contains(now.toLocalTime());
  }

  AccountDetails details(ZonedDateTime now, SignInRules rules) {
    return new AccountDetails(
        profile, kind, state(now, rules), contractId, firm, hours, passkeys, lastSignInAt);
  }

  static Account of(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("officer_id"),
        profile(row),
        HolderKind.valueOf(row.getString("kind")),
        row.getObject("contract_id", Long.class),
        row.getString("firm"),
        row.getObject("contract_ends_on", LocalDate.class),
        row.getObject("contract_revoked_at") != null,
        hours(row),
        row.getString("password_hash"),
        Moments.of(row, "password_set_at"),
        row.getInt("failed_count"),
        Moments.of(row, "locked_until"),
        row.getObject("locked_at") != null,
        row.getObject("revoked_at") != null,
        Moments.of(row, "last_sign_in_at"),
        row.getLong("passkeys"));
  }

  static OfficerAccount profile(ResultSet row) throws SQLException {
    return new OfficerAccount(
        row.getString("user_id"),
        row.getString("name"),
        row.getString("section"),
        Set.of((String[]) row.getArray("roles").getArray()),
        period(row.getString("valid_period")));
  }

  /** PostgreSQL gives every daterange as [first,day after the last). */
  public static DatePeriod period(String daterange) {
    String[] ends = daterange.substring(1, daterange.length() - 1).split(",", -1);
    return new DatePeriod(
        LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
  }

  private static SystemHours hours(ResultSet row) throws SQLException {
    LocalTime from = row.getObject("hours_from", LocalTime.class);
    return from == null
        ? null
        : new SystemHours(from, row.getObject("hours_until", LocalTime.class));
  }
}
