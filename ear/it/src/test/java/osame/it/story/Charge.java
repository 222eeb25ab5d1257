package osame.it.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;

/**
 * One installment of a story; its notice number is that of its person.
 *
 * @param taxItem code
 * @param year levy year and tax year
 * @param nominal due date before it is shifted
 */
record Charge(
    Person person,
    String taxItem,
    int year,
    int installment,
    long amount,
    LocalDate nominal,
    LocalDate due) {

  private static final String ISSUER = "912345";

  static Charge of(
      Person person, String taxItem, int year, int installment, long amount, String due) {
    LocalDate day = LocalDate.parse(due);
    return new Charge(person, taxItem, year, installment, amount, day, day);
  }

  String notice() {
    return String.format(Locale.ROOT, "%010d", person.index());
  }

  /** Levy year, tax year, tax item, notice number and installment, as files have them. */
  String keyColumns() {
    return String.join(
        ",",
        Integer.toString(year),
        Integer.toString(year),
        taxItem,
        notice(),
        Integer.toString(installment));
  }

  String levyRow() {
    return keyColumns() + "," + person.number() + "," + amount + "," + nominal + "," + due;
  }

  /** The 44 digits on its slip, laid out as the shipped parameter says. */
  String barcode() {
    String free =
        String.format(
            Locale.ROOT, "0%d%s%s%02d%02d", year, taxItem, notice(), installment, year % 100);
    return new StoreBarcode(ISSUER, free, 0, due, false, Yen.of(amount)).digits();
  }

  /** A line of a store's file as config/formats/STORE_RECEIPT.txt describes it. */
  String storeLine(String kind, String barcode, LocalDate paidOn, LocalDate receivedOn) {
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    String line =
        "2%s%s1530%s0000001%s%010d%s"
            .formatted(kind, day.format(paidOn), "0101", barcode, amount, day.format(receivedOn));
    return "%-120s".formatted(line);
  }
}
