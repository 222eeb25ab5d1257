package osame.operations.api;

import java.util.Locale;

/** What is looked for in the operation log (CM-024); each counts by account unless it says so. */
public enum LogRule {
  /** Acts at night or on a closed day. */
  OUT_OF_HOURS,
  /** Failed sign-ins, by account and by terminal. */
  FAILED_SIGN_INS,
  /** People seen in searches and views. */
  MASS_SEARCH,
  /** Rows exported or printed. */
  MASS_EXPORT,
  /** Looks at one person, by addressee number. */
  ONE_PERSON,
  /** Acts in which a personal number was shown or used. */
  NUMBER_DISCLOSURE;

  /** Key of the parameter with the count from which on a day is worth an alert; 0 for never. */
  public String parameter() {
    return "operations.log-review." + text();
  }

  /** The name in small letters, as files and parameters bear it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
