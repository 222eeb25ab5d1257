package osame.foundation;

import java.io.Serializable;

/**
 * Installment of a levy (期別): 1 to 12 for the regular ones and months, 0 for a levy in one sum, 13
 * and above for levies out of season (随時).
 *
 * @param number 0 to 99
 */
public record Installment(int number) implements Comparable<Installment>, Serializable {

  public Installment {
    if (number < 0 || number > 99) {
      throw new IllegalArgumentException("installment out of range: " + number);
    }
  }

  @Override
  public int compareTo(Installment other) {
    return Integer.compare(number, other.number);
  }
}
