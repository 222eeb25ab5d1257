package osame.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osame.letter.LetterTemplate.Names;

/** Whether a letter has everything that its form requires. */
final class Completeness {

  private Completeness() {}

  static List<Fault> faults(LetterTemplate template, LetterContent content) {
    List<Fault> faults = new ArrayList<>();
    if (!template.pages().containsKey(content.stage())) {
      faults.add(new Fault(FaultKind.BAD_VALUE, "stage", content.stage()));
    }
    if (template.recipient() && content.recipient() == null) {
      faults.add(missing("recipient"));
    }
    require("", template.fields(), content.fields(), faults);
    template.lists().forEach((name, names) -> list(name, names, content, faults));
    return faults;
  }

  private static void list(String name, Names names, LetterContent content, List<Fault> faults) {
    List<Map<String, String>> rows = content.lists().getOrDefault(name, List.of());
    if (rows.isEmpty() && !names.required().isEmpty()) {
      faults.add(missing(name));
    }
    rows.forEach(row -> require(name + ".", names, row, faults));
  }

  private static void require(
      String prefix, Names names, Map<String, String> values, List<Fault> faults) {
    for (String name : names.required()) {
      if (values.getOrDefault(name, "").isBlank()) {
        faults.add(missing(prefix + name));
      }
    }
  }

  private static Fault missing(String place) {
    return new Fault(FaultKind.MISSING, place, "");
  }
}
