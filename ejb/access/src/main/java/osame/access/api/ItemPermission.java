package osame.access.api;

/**
 * What an officer may see besides what the duties allow: single items that are shown to few. The
 * database's check lists the same names.
 */
public enum ItemPermission {
  /** Personal numbers, in number-using affairs. */
  PERSONAL_NUMBER,

  /** Address and contact of a person whose whereabouts must not be disclosed. */
  PROTECTED_ADDRESS,

  /** Numbers of bank accounts. */
  BANK_ACCOUNT,

  /** Everything about a person who had the use of the own data suspended. */
  SUSPENDED_USE
}
