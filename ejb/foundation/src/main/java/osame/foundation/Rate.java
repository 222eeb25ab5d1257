package osame.foundation;

import java.io.Serializable;

/**
 * Yearly rate in exact tenths of a percent: 88 is 8.8 percent a year.
 *
 * @param tenthsOfPercent zero or more
 */
public record Rate(int tenthsOfPercent) implements Comparable<Rate>, Serializable {

  public Rate {
    if (tenthsOfPercent < 0) {
      throw new IllegalArgumentException("negative rate");
    }
  }

  /** Reads {@code 8.8} or {@code 9}; more than one decimal place is refused. */
  public static Rate ofPercent(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d)?")) {
      throw new IllegalArgumentException("not a rate in tenths of a percent: " + text);
    }
    int dot = text.indexOf('.');
    int whole = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
    return new Rate(whole * 10 + (dot < 0 ? 0 : text.charAt(dot + 1) - '0'));
  }

  /** The rate as people write it, with one decimal place: {@code 8.8}. */
  public String percent() {
    return tenthsOfPercent / 10 + "." + tenthsOfPercent % 10;
  }

  @Override
  public int compareTo(Rate other) {
    return Integer.compare(tenthsOfPercent, other.tenthsOfPercent);
  }
}
