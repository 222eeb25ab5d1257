package osame.access.officer;

import java.util.Set;
import osame.access.api.AccessException;
import osame.access.api.HolderKind;
import osame.access.api.OfficerAccount;
import osame.access.api.Roles;

/** What an account may look like. */
public final class AccountRules {

  /** Roles that a person may hold. */
  public static final Set<String> PERSONAL_ROLES =
      Set.of(
          Roles.RECEIPT,
          Roles.ARREARS,
          Roles.ADDRESSING,
          Roles.NUMBER,
          Roles.LINKAGE,
          Roles.APPROVER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR);

  /** Roles of programs: each kind of system that calls has one of its own. */
  public static final Set<String> SYSTEM_ROLES = Set.of(Roles.LEVYING);

  private AccountRules() {}

  /**
   * @throws AccessException {@code AC-E-003}, {@code AC-E-004}, {@code AC-E-078}
   */
  public static void check(OfficerAccount account, HolderKind kind) {
    if (!account.userId().matches("[A-Za-z0-9-]{3,20}")) {
      throw new AccessException("AC-E-004");
    }
    if (account.name().isBlank() || account.section().isBlank()) {
      throw new AccessException("AC-E-078");
    }
    Set<String> known = kind == HolderKind.SYSTEM ? SYSTEM_ROLES : PERSONAL_ROLES;
    if (account.roles().isEmpty() || !known.containsAll(account.roles())) {
      throw new AccessException("AC-E-003");
    }
  }
}
