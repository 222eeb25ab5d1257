package osame.access.api;

import java.util.List;

/** The roles, by duty, that business methods name in {@code @RolesAllowed}. */
public final class Roles {

  /** Keeps receipts: levies, payments, suspense, day closing. */
  public static final String RECEIPT = "receipt";

  /** Works on arrears. */
  public static final String ARREARS = "arrears";

  /** Keeps addressees. */
  public static final String ADDRESSING = "addressing";

  /** May use personal numbers in number-using affairs. */
  public static final String NUMBER = "number";

  /** Works on unified addressees and the intermediate server. */
  public static final String LINKAGE = "linkage";

  /** Approves what others propose. */
  public static final String APPROVER = "approver";

  /**
   * Reads everything that proves what was done; changes nothing but what was found out about it.
   */
  public static final String AUDITOR = "auditor";

  /** Keeps accounts, parameters, service hours. */
  public static final String ADMINISTRATOR = "administrator";

  /** A levying system of the city: hands over addressees and levies; no person holds it. */
  public static final String LEVYING = "levying";

  /** Timers and jobs; no person holds it. */
  public static final String BATCH = "batch";

  private static final List<String> PERSONAL =
      List.of(RECEIPT, ARREARS, ADDRESSING, NUMBER, LINKAGE, APPROVER, AUDITOR, ADMINISTRATOR);

  private Roles() {}

  /** Roles that a person may hold, in the order of the screens. */
  public static List<String> personal() {
    return PERSONAL;
  }

  /** Roles of programs: each kind of system that calls has one of its own. */
  public static List<String> ofSystems() {
    return List.of(LEVYING);
  }
}
