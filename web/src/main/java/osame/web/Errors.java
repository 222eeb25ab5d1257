package osame.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import osame.foundation.CodedException;

/** Finds what really happened under the container's wrappings. */
public final class Errors {

  private Errors() {}

  /** The module's own error, or null. */
  public static CodedException coded(Throwable error) {
    return find(error, CodedException.class);
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
