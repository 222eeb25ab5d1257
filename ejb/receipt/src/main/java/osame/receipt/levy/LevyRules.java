package osame.receipt.levy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;

/**
 * What the city decided about taking in levies.
 *
 * @param whole true if one bad row refuses its whole file
 * @param prescriptionStart by tax item, empty for all others: FIRST_TERM or EACH_TERM
 * @param priorities by tax item, empty for all others
 */
record LevyRules(
    boolean whole, Map<String, String> prescriptionStart, Map<String, PriorityRule> priorities) {

  private static final String INTAKE_MODE = "receipt.levy.intake-mode";
  private static final String PRESCRIPTION_START = "law.prescription.start";
  private static final String PRIORITY_DATE = "law.priority-date";
  private static final String ALL = "";

  static LevyRules of(Parameters parameters, LocalDate day) {
    Map<String, PriorityRule> priorities = new HashMap<>();
    byItem(parameters, PRIORITY_DATE, day)
        .forEach((item, value) -> priorities.put(item, PriorityRule.valueOf(value)));
    return new LevyRules(
        parameters.find(INTAKE_MODE, day).orElse("ROWS").equals("WHOLE"),
        byItem(parameters, PRESCRIPTION_START, day),
        priorities);
  }

  private static Map<String, String> byItem(Parameters parameters, String key, LocalDate day) {
    Map<String, String> values = new HashMap<>();
    for (Parameter row : parameters.inForce(key, day)) {
      if (row.key().equals(key)) {
        values.put(row.scope(), row.value());
      }
    }
    return values;
  }

  /** Those of the tax items whose installments each have a statutory due date of their own. */
  List<String> ownTerms(Collection<String> taxItems) {
    String others = prescriptionStart.getOrDefault(ALL, "FIRST_TERM");
    return taxItems.stream()
        .filter(item -> prescriptionStart.getOrDefault(item, others).equals("EACH_TERM"))
        .toList();
  }

  PriorityRule priority(String taxItem) {
    PriorityRule others = priorities.getOrDefault(ALL, PriorityRule.FIRST_TERM);
    return priorities.getOrDefault(taxItem, others);
  }
}
