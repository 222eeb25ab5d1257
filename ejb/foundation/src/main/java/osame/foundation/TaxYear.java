package osame.foundation;

import java.io.Serializable;

/**
 * Fiscal year for which a charge should have been levied (課税年度, 相当年度).
 *
 * @param value western year in which the fiscal year begins
 */
public record TaxYear(int value) implements Comparable<TaxYear>, Serializable {

  public TaxYear {
    FiscalYear.requireYear(value);
  }

  @Override
  public int compareTo(TaxYear other) {
    return Integer.compare(value, other.value);
  }
}
