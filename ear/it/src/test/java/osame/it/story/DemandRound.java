package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A run of demand notices as the section works through it. */
final class DemandRound {

  private final StoryCity city;
  private final String path;

  /**
   * Extracts what fell due on a day.
   *
   * @param notice one notice only, or null
   */
  DemandRound(StoryCity city, String taxItem, String notice, LocalDate due, LocalDate dispatchOn) {
    this.city = city;
    Map<String, String> order = new HashMap<>();
    order.put("name", "督促 " + due);
    order.put("taxItem", taxItem);
    order.put("dueFrom", due.toString());
    order.put("dueTo", due.toString());
    order.put("dispatchOn", dispatchOn.toString());
    if (notice != null) {
      order.put("noticeNumber", notice);
    }
    path = "demand-runs/" + city.receipt().post("demand-runs", order).getInt("demandRunId");
  }

  /** Proposed, approved by the second officer, and drawn. */
  void print() {
    city.approve(city.receipt().post(path + "/propose", Map.of("remark", "期限経過")));
    city.awaitDrawn(city.receipt().post(path + "/print", Map.of()));
  }

  void pull(long letterNumber) {
    city.receipt().post(path + "/pulls", Map.of("letterNumber", Long.toString(letterNumber)));
  }

  /** The post took the envelopes today. */
  void dispatch() {
    JsonObject run =
        city.receipt().post(path + "/dispatch", Map.of("day", city.today().toString()));
    assertThat(run.getString("state")).isEqualTo("DISPATCHED");
  }

  JsonObject state() {
    return city.receipt().get(path);
  }

  /** Notices in a state: what each demands, with the reason of one left out. */
  List<String> demands(String state) {
    return city.receipt().get(path + "/demands?state=" + state).getJsonArray("rows").stream()
        .map(JsonValue::asJsonObject)
        .map(
            d ->
                d.getInt("taxAmount")
                    + (d.containsKey("exclusion") ? " " + d.getString("exclusion") : ""))
        .toList();
  }

  /** Envelopes that must be pulled: number, yen and why. */
  List<String> pulls() {
    return city.receipt().get(path + "/pulls").getJsonArray("rows").stream()
        .map(JsonValue::asJsonObject)
        .map(
            d ->
                "%d: %d %s"
                    .formatted(
                        d.getInt("letterNumber"), d.getInt("taxAmount"), d.getString("pulledFor")))
        .toList();
  }
}
