package osame.testcity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Outcome;
import osame.testcity.GeneratedFile.Phase;

/**
 * Writes what convenience stores told on the demonstration day: payments whose money has not come
 * yet, and one that was taken back ({@code config/formats/STORE_RECEIPT.txt}).
 */
final class StoreReceipts {

  private static final String ISSUER = "912345";
  private static final int RECORD = 120;

  private final LocalDate day;
  private final List<String> records = new ArrayList<>();
  private long total;

  StoreReceipts(LocalDate demoDay) {
    this.day = demoDay;
    records.add("1" + CityCalendar.inName(day));
  }

  /** Tells of each charge, and takes the last one back. */
  GeneratedFile write(Path directory, List<Charge> charges) throws IOException {
    for (Charge charge : charges) {
      tell("01", charge);
    }
    tell("03", charges.get(charges.size() - 1));
    int rows = records.size() - 1;
    records.add("8%08d%012d".formatted(rows, total));
    records.add("9");
    Path path = directory.resolve("store-receipt-%s.txt".formatted(CityCalendar.inName(day)));
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(padded(record)).append("\r\n"));
    Files.writeString(path, text, StandardCharsets.US_ASCII);
    Outcome noMoney = new Outcome(false, 0, 0, 0, 0, 0);
    return new GeneratedFile(
        path, Kind.STORE_RECEIPT, Phase.DEMO_DAY, Optional.of(day), rows, total, noMoney);
  }

  private static String padded(String record) {
    return record + " ".repeat(RECORD - record.length());
  }

  private void tell(String kind, Charge charge) {
    StoreBarcode barcode =
        new StoreBarcode(
            ISSUER, "0" + charge.customerNumber(), 0, charge.due(), false, Yen.of(charge.amount()));
    total += charge.amount();
    records.add(
        "2%s%s1530%s0000001%s%010d%s"
            .formatted(
                kind,
                CityCalendar.inName(day.minusDays(1)),
                "9101",
                barcode.digits(),
                charge.amount(),
                CityCalendar.inName(day.plusDays(14))));
  }
}
