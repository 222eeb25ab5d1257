package osame.access.officer;

import java.util.List;
import osame.access.api.AccessException;
import osame.access.api.HolderKind;
import osame.access.api.OfficerAccount;
import osame.access.api.Roles;

/** What an account may look like. */
public final class AccountRules {

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
    List<String> known = kind == HolderKind.SYSTEM ? Roles.ofSystems() : Roles.personal();
    if (account.roles().isEmpty() || !known.containsAll(account.roles())) {
      throw new AccessException("AC-E-003");
    }
  }
}
