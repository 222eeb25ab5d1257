package osame.testcity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Outcome;
import osame.testcity.GeneratedFile.Phase;

/** The levying system's restatements of the demonstration day, three of its rows faulty. */
final class Corrections {

  private static final String NOBODY = "999999999999990";

  /**
   * An unknown addressee, an impossible day, and both rows of one key: nobody knows which holds.
   */
  private static final int FAULTY_ROWS = 4;

  private final LocalDate demoDay;
  private final Picks picks;
  private final List<Trouble> troubles;
  private final CsvFile file;
  private long overpaid;

  Corrections(Path directory, TestCityOptions options, Picks picks, List<Trouble> troubles) {
    this.demoDay = options.demoDay();
    this.picks = picks;
    this.troubles = troubles;
    this.file =
        new CsvFile(
            directory.resolve(
                "levy-%s-%d-corrections.csv".formatted(TaxItem.RESIDENT.code, options.lastYear())),
            CsvFile.LEVIES);
  }

  GeneratedFile write() throws IOException {
    try (file) {
      for (int i = 0; i < 2; i++) {
        Charge up = Picks.required(picks.future, i, Trouble.Kind.INCREASE);
        restate(Trouble.Kind.INCREASE, up, up.amount() + 3_000, "修正申告");
        Charge down = Picks.required(picks.future, 2 + i, Trouble.Kind.DECREASE);
        restate(Trouble.Kind.DECREASE, down, down.amount() - 1_000, "更正の請求");
        Charge paid = Picks.required(picks.paidThisYear, i, Trouble.Kind.DECREASE_BELOW_PAID);
        long half = paid.amount() / 2_000 * 1_000;
        overpaid += paid.amount() - half;
        restate(Trouble.Kind.DECREASE_BELOW_PAID, paid, half, "減額更正");
      }
      Charge gone = Picks.required(picks.future, 4, Trouble.Kind.TO_ZERO);
      restate(Trouble.Kind.TO_ZERO, gone, 0, "課税取消");
      faulty(Picks.required(picks.future, 5, Trouble.Kind.DUPLICATE_KEY));
      file.control();
    }
    return new GeneratedFile(
        file.path(),
        Kind.LEVIES,
        Phase.DEMO_DAY,
        Optional.empty(),
        file.rows(),
        file.total(),
        new Outcome(false, 0, overpaid, 0, 0, FAULTY_ROWS));
  }

  private void restate(Trouble.Kind kind, Charge charge, long amount, String reason)
      throws IOException {
    file.levy("CORRECTION", charge, amount, reason, demoDay);
    troubles.add(new Trouble(kind, file.name(), charge.key(), amount));
  }

  private void faulty(Charge charge) throws IOException {
    String dueDate = charge.due().toString();
    levy("9999999998", NOBODY, charge, dueDate, Trouble.Kind.UNKNOWN_ADDRESSEE);
    restate(Trouble.Kind.DUPLICATE_KEY, charge, charge.amount() + 5_000, "修正申告");
    restate(Trouble.Kind.DUPLICATE_KEY, charge, charge.amount() + 6_000, "修正申告");
    String impossible = demoDay.getYear() + "-02-30";
    levy(
        "9999999997",
        charge.payer().number(),
        charge,
        impossible,
        Trouble.Kind.IMPOSSIBLE_DUE_DATE);
  }

  private void levy(String notice, String addressee, Charge like, String dueDate, Trouble.Kind kind)
      throws IOException {
    file.row(
        like.amount(),
        "INITIAL",
        like.levyYear(),
        like.taxYear(),
        like.item().code,
        notice,
        like.term().installment(),
        addressee,
        like.amount(),
        dueDate.equals(like.due().toString()) ? like.term().nominal() : dueDate,
        dueDate,
        "随時",
        demoDay);
    troubles.add(new Trouble(kind, file.name(), notice, like.amount()));
  }
}
