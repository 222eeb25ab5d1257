package osame.launcher.log;

import java.util.Arrays;

/** A set of well-mixed numbers that takes 16 bytes for each. */
final class LongSet {

  private long[] places = new long[1 << 10];
  private int size;
  private boolean hasZero;

  /**
   * Adds a number.
   *
   * @return false if it was there already
   */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 2 >= places.length) {
      grow();
    }
    int place = place(number);
    if (places[place] == number) {
      return false;
    }
    places[place] = number;
    size++;
    return true;
  }

  private int place(long number) {
    int place = (int) number & (places.length - 1);
    while (places[place] != 0 && places[place] != number) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] old = places;
    places = new long[Math.multiplyExact(old.length, 2)];
    Arrays.stream(old).filter(number -> number != 0).forEach(n -> places[place(n)] = n);
  }
}
