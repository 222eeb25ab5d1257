package osame.addressing.search;

import java.util.List;
import java.util.Set;
import osame.addressing.api.Addressee;
import osame.foundation.AddresseeNumber;
import osame.operations.api.UseSuspensions;

/** Lists without what the caller may not see of those whose use is suspended (CM-064). */
public final class Withheld {

  private Withheld() {}

  /** The same rows, some of them withheld. */
  public static List<Addressee> from(UseSuspensions suspensions, List<Addressee> rows) {
    Set<AddresseeNumber> hidden = suspensions.hidden(rows.stream().map(Addressee::number).toList());
    return rows.stream().map(row -> hidden.contains(row.number()) ? row.withheld() : row).toList();
  }

  /** Those of whom anything is shown, for the log. */
  public static List<AddresseeNumber> shown(List<Addressee> rows) {
    return rows.stream().filter(row -> !row.isWithheld()).map(Addressee::number).toList();
  }
}
