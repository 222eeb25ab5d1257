package osame.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import osame.foundation.CodedException;

/** Finds what really happened under the container's wrappings. */
public final class Errors {

  /** SQLSTATE of a text with a character that can't be stored, such as NUL. */
  private static final String NOT_IN_REPERTOIRE = "22021";

  private Errors() {}

  /**
   * The module's own error, or what the database says of characters that no text may hold; or null.
   */
  public static CodedException coded(Throwable error) {
    CodedException own = find(error, CodedException.class);
    if (own != null) {
      return own;
    }
    SQLException refused = find(error, SQLException.class);
    return refused != null && NOT_IN_REPERTOIRE.equals(refused.getSQLState())
        ? new WebException("WB-E-082")
        : null;
  }

  /** Whether the container refused the call for want of a role. */
  public static boolean isRefused(Throwable error) {
    return find(error, EJBAccessException.class) != null
        || find(error, AccessLocalException.class) != null;
  }

  /** The first error of the type in the chain of causes, or null. */
  public static <T extends Throwable> T find(Throwable error, Class<T> type) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
