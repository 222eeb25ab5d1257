package osame.launcher.calc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import osame.foundation.calendar.Wareki;
import osame.foundation.law.Article;
import osame.foundation.law.ChargeFacts;
import osame.foundation.law.ChargeResult;
import osame.foundation.law.ChargeSegment;
import osame.launcher.Messages;

/**
 * A charge with its trace, for people and for programs.
 *
 * @param facts what was given
 * @param result what came out
 */
record ChargeAnswer(ChargeFacts facts, ChargeResult result) {

  JsonObject json() {
    JsonArrayBuilder segments = Json.createArrayBuilder();
    result.segments().forEach(segment -> segments.add(json(segment)));
    JsonArrayBuilder articles = Json.createArrayBuilder();
    result.articles().forEach(article -> articles.add(article.citation()));
    return Json.createObjectBuilder()
        .add("tax", facts.principal().value())
        .add("due", facts.decisiveDueDate().toString())
        .add("paid", result.until().toString())
        .add("base", result.base().value())
        .add("segments", segments)
        .add("sum", result.sum().value())
        .add("final", result.finalAmount().value())
        .add("definite", result.definite())
        .add("articles", articles)
        .build();
  }

  private static JsonObjectBuilder json(ChargeSegment segment) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("from", segment.from().toString())
            .add("to", segment.to().toString())
            .add("days", segment.days())
            .add("rate", segment.ratePercent())
            .add("amount", segment.amount().value())
            .add("raw", segment.rawText())
            .add("base", segment.base().value())
            .add("remaining", segment.remaining().value())
            .add("phase", segment.phase());
    return segment.exemption() == null
        ? object.add("kind", JsonValue.NULL)
        : object.add("kind", segment.exemption().name());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Messages.text(
            "charge.given",
            facts.principal().value(),
            Wareki.format(facts.decisiveDueDate()),
            Wareki.format(result.until())));
    lines.add(Messages.text("charge.base", result.overdue().value(), result.base().value()));
    for (ChargeSegment segment : result.segments()) {
      lines.add(line(segment));
    }
    lines.add(Messages.text("charge.sum", result.sum().value()));
    lines.add(Messages.text("charge.final", result.finalAmount().value()));
    lines.add(
        Messages.text(
            "charge.articles",
            result.articles().stream().map(Article::citation).collect(Collectors.joining("、"))));
    return lines;
  }

  private static String line(ChargeSegment segment) {
    String kind =
        segment.exemption() == null
            ? ""
            : Messages.text("charge.exemption." + segment.exemption().name());
    return Messages.text(
        "charge.segment",
        Wareki.formatShort(segment.from()),
        Wareki.formatShort(segment.to()),
        segment.days(),
        segment.base().value(),
        segment.ratePercent(),
        segment.rawText(),
        segment.amount().value(),
        kind);
  }
}
