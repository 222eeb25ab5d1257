package osame.access.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import osame.foundation.DatePeriod;
import osame.persistence.general.DatePeriodConverter;

/** An officer's account. */
@Entity
@Table(schema = "access", name = "officer")
public class Officer {

  /** Wrong passwords in a row that are forgiven before the account locks. */
  public static final int FREE_FAILURES = 4;

  private static final long LONGEST_LOCK_MINUTES = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "officer_id")
  private Long id;

  @Column(name = "user_id", updatable = false)
  private String userId;

  private String name;
  private String section;

  @Convert(converter = DatePeriodConverter.class)
  @Column(name = "valid_period")
  private DatePeriod validPeriod;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  @Column(name = "failed_count")
  private int failedCount;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @ElementCollection
  @CollectionTable(
      schema = "access",
      name = "officer_role",
      joinColumns = @JoinColumn(name = "officer_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected Officer() {}

  public Officer(
      String userId, String name, String section, Set<String> roles, DatePeriod validPeriod) {
    this.userId = userId;
    this.name = name;
    this.section = section;
    this.roles = new HashSet<>(roles);
    this.validPeriod = validPeriod;
  }

  /**
   * Sets a new password.
   *
   * @param hash Argon2id hash
   */
  public void setPassword(String hash, Instant at) {
    passwordHash = hash;
    passwordSetAt = at;
    failedCount = 0;
    lockedUntil = null;
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** Counts a wrong password. From the fifth on the account locks, each time twice as long. */
  public void signInFailed(Instant now) {
    failedCount++;
    if (failedCount > FREE_FAILURES) {
      int doublings = Math.min(failedCount - FREE_FAILURES - 1, 6);
      lockedUntil = now.plus(Duration.ofMinutes(Math.min(1L << doublings, LONGEST_LOCK_MINUTES)));
    }
  }

  public void signInSucceeded() {
    failedCount = 0;
    lockedUntil = null;
  }

  public String userId() {
    return userId;
  }

  public String name() {
    return name;
  }

  public String section() {
    return section;
  }

  public DatePeriod validPeriod() {
    return validPeriod;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }
}
