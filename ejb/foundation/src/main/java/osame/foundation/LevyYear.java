package osame.foundation;

import java.io.Serializable;

/**
 * Fiscal year in which a charge was levied (賦課年度).
 *
 * @param value western year in which the fiscal year begins
 */
public record LevyYear(int value) implements Comparable<LevyYear>, Serializable {

  public LevyYear {
    FiscalYear.requireYear(value);
  }

  @Override
  public int compareTo(LevyYear other) {
    return Integer.compare(value, other.value);
  }
}
