package osame.testcity;

import java.util.List;
import java.util.SplittableRandom;

/** Where somebody pays, with institutions that do not exist. */
enum Channel {
  BANK_COUNTER("9001", "9002", "9003", "9004"),
  CONVENIENCE_STORE("9101", "9102", "9103"),
  ELTAX("9201"),
  DIRECT_DEBIT;

  private final List<String> institutions;

  Channel(String... institutions) {
    this.institutions = List.of(institutions);
  }

  String institution(SplittableRandom random) {
    return institutions.get(random.nextInt(institutions.size()));
  }

  /** A channel for somebody who goes and pays. */
  static Channel any(SplittableRandom random) {
    int of10 = random.nextInt(10);
    if (of10 < 4) {
      return BANK_COUNTER;
    }
    return of10 < 8 ? CONVENIENCE_STORE : ELTAX;
  }
}
