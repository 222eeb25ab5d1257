package osame.access.api;

import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Search in the operation log (CM-023). */
public interface LogInquiry {

  /**
   * Rows by the filter, the youngest first; the search is logged like any other.
   *
   * @throws AccessException {@code AC-E-040} if there is no first or last day or they are in the
   *     wrong order
   */
  Page<LoggedAct> search(String terminal, LogFilter filter, PageRequest page);
}
