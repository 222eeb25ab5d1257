package osame.testcity;

import java.time.LocalDate;
import java.util.List;

/**
 * What was written.
 *
 * @param options the city
 * @param debitDay the due date whose debit results arrive on the demonstration day
 * @param addressees how many
 * @param accounts bank accounts for direct debit
 * @param receivables how many, before the demonstration day
 * @param levied their sum in yen
 * @param paid yen paid on them before the demonstration day
 * @param files in the order in which they are to be taken in; between HISTORY and DEMO_DAY the
 *     request of {@code debitDay} must be written
 * @param troubles what is wrong on the demonstration day
 */
public record TestCitySummary(
    TestCityOptions options,
    LocalDate debitDay,
    long addressees,
    long accounts,
    long receivables,
    long levied,
    long paid,
    List<GeneratedFile> files,
    List<Trouble> troubles) {

  public TestCitySummary {
    files = List.copyOf(files);
    troubles = List.copyOf(troubles);
  }

  /** The files of one phase, in their order. */
  public List<GeneratedFile> files(GeneratedFile.Phase phase) {
    return files.stream().filter(file -> file.phase() == phase).toList();
  }
}
