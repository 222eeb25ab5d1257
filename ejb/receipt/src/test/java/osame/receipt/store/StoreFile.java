package osame.receipt.store;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import osame.receipt.api.StoreMessage;

/** A file as config/formats/STORE_RECEIPT.txt describes it. */
public final class StoreFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final LocalDate receivedOn;
  private final List<String> lines = new ArrayList<>();
  private long total;

  public StoreFile(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
    lines.add("%-120s".formatted("1" + DAY.format(receivedOn)));
  }

  public StoreFile add(StoreMessage message, String barcode, long amount, LocalDate paidOn) {
    total += amount;
    lines.add(
        "%-120s"
            .formatted(
                "2%02d%s1530%s0000001%s%010d%s"
                    .formatted(
                        message.ordinal() + 1,
                        DAY.format(paidOn),
                        "0101",
                        barcode,
                        amount,
                        DAY.format(receivedOn))));
    return this;
  }

  public byte[] bytes() {
    return bytes(total);
  }

  byte[] bytes(long statedTotal) {
    List<String> all = new ArrayList<>(lines);
    all.add("%-120s".formatted("8%08d%012d".formatted(lines.size() - 1, statedTotal)));
    all.add("%-120s".formatted("9"));
    return (String.join("\r\n", all) + "\r\n").getBytes(Charset.forName("windows-31j"));
  }
}
