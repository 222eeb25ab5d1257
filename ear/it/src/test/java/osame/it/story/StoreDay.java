package osame.it.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a store's agency tells the city today, in one file. */
final class StoreDay {

  private final StoryCity city;
  private final List<String> lines = new ArrayList<>();
  private long total;

  StoreDay(StoryCity city) {
    this.city = city;
    lines.add("%-120s".formatted("1" + DateTimeFormatter.BASIC_ISO_DATE.format(city.today())));
  }

  StoreDay preliminary(Charge charge, LocalDate paidOn) {
    return add("01", charge, charge.barcode(), paidOn);
  }

  StoreDay last(Charge charge, LocalDate paidOn) {
    return add("02", charge, charge.barcode(), paidOn);
  }

  /** A final message of a bar code that may be wrong. */
  StoreDay last(Charge charge, String barcode, LocalDate paidOn) {
    return add("02", charge, barcode, paidOn);
  }

  StoreDay cancelled(Charge charge, LocalDate paidOn) {
    return add("03", charge, charge.barcode(), paidOn);
  }

  private StoreDay add(String kind, Charge charge, String barcode, LocalDate paidOn) {
    lines.add(charge.storeLine(kind, barcode, paidOn, city.today()));
    total += charge.amount();
    return this;
  }

  /** Hands the file over; see {@link StoryCity#payments}. */
  void becomes(String became) {
    List<String> all = new ArrayList<>(lines);
    all.add("%-120s".formatted("8%08d%012d".formatted(lines.size() - 1, total)));
    all.add("%-120s".formatted("9"));
    Path file = city.file("store.txt", String.join("\r\n", all) + "\r\n");
    city.payments("STORE_RECEIPT", file, became);
  }
}
