package osame.operations.businessdate;

import org.jdbi.v3.core.Jdbi;
import osame.operations.RecordedLog;
import osame.operations.api.BusinessDates;

/** The bean, without its container. */
public final class TestBusinessDates {

  private TestBusinessDates() {}

  public static BusinessDates of(Jdbi jdbi) {
    return new BusinessDatesBean(jdbi, new RecordedLog(), null);
  }
}
