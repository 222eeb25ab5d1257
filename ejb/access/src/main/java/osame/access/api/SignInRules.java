package osame.access.api;

import java.io.Serializable;

/**
 * What the city decides about sign-in.
 *
 * @param passwordDays days after which a password that was not changed disables the account
 * @param passwordHistory former passwords that are not taken again
 * @param codeHours hours for which a one-time code holds
 * @param idleMinutes minutes without a sign of life after which a session ends
 * @param sessionHours hours after which a session ends in any case
 * @param oneSession whether a new session of an officer ends the one before
 */
public record SignInRules(
    int passwordDays,
    int passwordHistory,
    int codeHours,
    int idleMinutes,
    int sessionHours,
    boolean oneSession)
    implements Serializable {

  /** What holds where the city has decided nothing. */
  public static final SignInRules STANDARD = new SignInRules(180, 8, 72, 30, 12, false);
}
