package osame.launcher.calc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import osame.foundation.calendar.Wareki;
import osame.foundation.law.Prescription;
import osame.foundation.law.PrescriptionEvent;
import osame.foundation.law.PrescriptionResult;
import osame.foundation.law.PrescriptionStep;
import osame.launcher.Answer;
import osame.launcher.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code calc prescription}: when a tax claim is extinguished by prescription. While something that
 * has not ended keeps it alive, {@code lastLivingDay} and {@code extinguishedOn} are null.
 */
@Command(name = "prescription")
final class PrescriptionCommand implements Callable<Integer> {

  @Mixin private Answer answer;

  @Option(names = "--statutory-due-date", required = true, paramLabel = "DATE")
  private LocalDate statutoryDueDate;

  @Option(
      names = "--event",
      paramLabel = "DATE:KIND|FROM:TO:KIND",
      converter = Arguments.PrescriptionEventConverter.class)
  private List<PrescriptionEvent> events = new ArrayList<>();

  @Override
  public Integer call() {
    PrescriptionResult result = Prescription.of(statutoryDueDate, events);
    answer.print(json(result), lines(result));
    return 0;
  }

  private JsonObject json(PrescriptionResult result) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    result.steps().forEach(step -> steps.add(json(step)));
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("statutoryDueDate", statutoryDueDate.toString());
    add(object, "lastLivingDay", result.lastLivingDay());
    add(object, "extinguishedOn", result.extinguishedOn());
    return object.add("steps", steps).build();
  }

  private static JsonObjectBuilder json(PrescriptionStep step) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (step.event() != null) {
      object.add("kind", step.event().kind().name()).add("from", step.event().from().toString());
      add(object, "to", step.event().to());
    }
    object
        .add("outcome", step.outcome().name())
        .add("article", step.citation())
        .add("runFrom", step.runFrom().toString());
    add(object, "lastLivingDay", step.lastLivingDay());
    return object;
  }

  private static void add(JsonObjectBuilder object, String key, LocalDate day) {
    object.add(key, day == null ? JsonValue.NULL : Json.createValue(day.toString()));
  }

  private List<String> lines(PrescriptionResult result) {
    List<String> lines = new ArrayList<>();
    for (PrescriptionStep step : result.steps()) {
      lines.add(
          Messages.text(
              "prescription.step",
              Wareki.formatShort(step.event() == null ? statutoryDueDate : step.event().from()),
              Messages.text(
                  step.event() == null
                      ? "prescription.start"
                      : "prescription.kind." + step.event().kind().name()),
              Messages.text("prescription.outcome." + step.outcome().name()),
              Wareki.formatShort(step.runFrom()),
              day(step.lastLivingDay()),
              step.citation()));
    }
    lines.add(
        result.lastLivingDay() == null
            ? Messages.text("prescription.open")
            : Messages.text(
                "prescription.result",
                Wareki.format(result.lastLivingDay()),
                Wareki.format(result.extinguishedOn())));
    return lines;
  }

  private static String day(LocalDate day) {
    return day == null ? Messages.text("prescription.notYet") : Wareki.formatShort(day);
  }
}
