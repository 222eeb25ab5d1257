package osame.it.product;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The views {@code <schema>.invariant_…}, each of which is empty at any time. */
public final class Invariants {

  private Invariants() {}

  /** A line for each row of each view; finding no view at all is a violation too. */
  public static List<String> violations(Jdbi general) {
    return general.withHandle(
        handle -> {
          List<String> views =
              handle
                  .createQuery(
                      "SELECT format('%I.%I', schemaname, viewname) FROM pg_views"
                          + " WHERE viewname LIKE 'invariant%' ORDER BY 1")
                  .mapTo(String.class)
                  .list();
          List<String> violations = new ArrayList<>();
          if (views.isEmpty()) {
            violations.add("no invariant is checked");
          }
          for (String view : views) {
            handle
                .createQuery("SELECT v::text FROM " + view + " v LIMIT 20")
                .mapTo(String.class)
                .forEach(row -> violations.add(view + ": " + row));
          }
          return violations;
        });
  }
}
