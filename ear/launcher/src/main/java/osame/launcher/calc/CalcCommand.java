package osame.launcher.calc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.calendar.Wareki;
import osame.foundation.law.DueDate;
import osame.launcher.Answer;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.launcher.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code calc}: computes by the rules of the law. */
@Command(
    name = "calc",
    subcommands = {DelinquencyChargeCommand.class, PrescriptionCommand.class})
public final class CalcCommand {

  @Mixin private HelpOption help;

  @Spec private CommandSpec spec;

  /** Shifts a due date by the holidays of the law (Local Tax Act article 20-5 paragraph 2). */
  @Command(name = "due-date")
  int dueDate(
      @Option(names = "--nominal", required = true, paramLabel = "DATE") LocalDate nominal,
      @Mixin Answer answer) {
    BusinessCalendar calendar = BusinessCalendar.standard();
    DueDate dueDate = shift(nominal, calendar);
    JsonArrayBuilder closed = Json.createArrayBuilder();
    List<String> lines = new ArrayList<>();
    lines.add(
        Messages.text("dueDate.result", Wareki.format(nominal), Wareki.format(dueDate.shifted())));
    for (LocalDate day = nominal; day.isBefore(dueDate.shifted()); day = day.plusDays(1)) {
      String reason = calendar.closedBecause(day).orElseThrow();
      closed.add(Json.createObjectBuilder().add("date", day.toString()).add("reason", reason));
      lines.add(Messages.text("dueDate.closed", Wareki.format(day), reason));
    }
    answer.print(
        Json.createObjectBuilder()
            .add("nominal", nominal.toString())
            .add("dueDate", dueDate.shifted().toString())
            .add("shifted", dueDate.isShifted())
            .add("closedDays", closed)
            .build(),
        lines);
    return 0;
  }

  private DueDate shift(LocalDate nominal, BusinessCalendar calendar) {
    try {
      return DueDate.of(nominal, calendar);
    } catch (IllegalArgumentException e) {
      throw new UsageException(spec.commandLine(), "dueDate.outOfRange", Wareki.format(nominal));
    }
  }
}
