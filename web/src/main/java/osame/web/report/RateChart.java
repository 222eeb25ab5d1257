package osame.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import osame.receipt.api.RateOfMonth;

/**
 * Collection rates as lines of a drawing of 700 by 220 units: the year, and dashed the year before.
 */
public final class RateChart {

  /** Months in which a fiscal year is booked. */
  static final int MONTHS = 14;

  private static final int LEFT = 45;
  private static final int STEP = 49;
  private static final int BOTTOM = 190;
  private static final int HEIGHT = 170;
  private static final long WHOLE = 10_000;

  private final List<RateOfMonth> rates;

  RateChart(List<RateOfMonth> rates) {
    this.rates = rates;
  }

  /** A mark on the axis of the months or of the percents. */
  public record Mark(int at, String text) {}

  /** Points of the year's line. */
  public String getLine() {
    return points(RateOfMonth::rate);
  }

  /** Points of the line of the year before. */
  public String getLineBefore() {
    return points(RateOfMonth::yearBefore);
  }

  private String points(Function<RateOfMonth, Long> rate) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      Long value = rate.apply(rates.get(i));
      if (value != null) {
        points.add(x(i) + "," + y(value));
      }
    }
    return String.join(" ", points);
  }

  /** The months below the lines. */
  public List<Mark> getMonths() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      marks.add(new Mark(x(i), String.valueOf(rates.get(i).month().getValue())));
    }
    return marks;
  }

  /** The percents beside the lines. */
  public List<Mark> getPercents() {
    List<Mark> marks = new ArrayList<>();
    for (long percent = 0; percent <= 100; percent += 25) {
      marks.add(new Mark(y(percent * 100), percent + "%"));
    }
    return marks;
  }

  private static int x(int month) {
    return LEFT + month * STEP;
  }

  private static int y(long hundredths) {
    long shown = Math.max(0, Math.min(hundredths, WHOLE));
    return (int) (BOTTOM - shown * HEIGHT / WHOLE);
  }
}
