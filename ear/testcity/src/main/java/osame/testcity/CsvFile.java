package osame.testcity;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file that is being written: UTF-8, CRLF, RFC 4180; counts rows and yen for its control
 * record.
 */
final class CsvFile implements Closeable {

  static final String[] ADDRESSEES = {
    "addressee_number",
    "kind",
    "name",
    "kana",
    "birth_date",
    "postal_code",
    "address",
    "address_detail",
    "telephone",
    "corporate_number"
  };

  static final String[] ACCOUNTS = {
    "addressee_number",
    "tax_item",
    "bank_code",
    "branch_code",
    "bank_name_kana",
    "branch_name_kana",
    "account_kind",
    "account_number",
    "holder_kana",
    "valid_from"
  };

  static final String[] LEVIES = {
    "levy_kind",
    "levy_year",
    "tax_year",
    "tax_item",
    "notice_number",
    "installment",
    "addressee_number",
    "amount",
    "nominal_due_date",
    "due_date",
    "reason",
    "decided_on"
  };

  static final String[] PAYMENTS = {
    "channel",
    "institution_code",
    "levy_year",
    "tax_year",
    "tax_item",
    "notice_number",
    "installment",
    "amount",
    "paid_on"
  };

  private final Path path;
  private final CSVPrinter printer;
  private long rows;
  private long total;

  CsvFile(Path path, String... columns) {
    this.path = path;
    try {
      printer =
          new CSVPrinter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), CSVFormat.RFC4180);
      printer.printRecord((Object[]) columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a row that counts for {@code amount} yen. */
  void row(long amount, Object... values) throws IOException {
    printer.printRecord(values);
    rows++;
    total += amount;
  }

  /** Writes the row of an addressee. */
  void addressee(Person person) throws IOException {
    row(
        0,
        person.number(),
        person.kind(),
        person.name().text(),
        person.name().kana(),
        person.birthDate().map(LocalDate::toString).orElse(""),
        person.postalCode(),
        person.address(),
        person.addressDetail(),
        person.telephone(),
        // nobody real: a number that passes the check could be somebody's
        "");
  }

  /** Writes a levy row. */
  void levy(String kind, Charge charge, long amount, String reason, Object decidedOn)
      throws IOException {
    row(
        amount,
        kind,
        charge.levyYear(),
        charge.taxYear(),
        charge.item().code,
        charge.notice(),
        charge.term().installment(),
        charge.payer().number(),
        amount,
        charge.term().nominal(),
        charge.due(),
        reason,
        decidedOn);
  }

  /** Writes a payment row. */
  void payment(Payment payment) throws IOException {
    payment(payment, payment.charge().notice(), payment.paidOn());
  }

  /** Writes a payment row with another notice number and day of payment, readable or not. */
  void payment(Payment payment, String notice, Object paidOn) throws IOException {
    Charge charge = payment.charge();
    row(
        payment.amount(),
        payment.channel(),
        payment.institution(),
        charge.levyYear(),
        charge.taxYear(),
        charge.item().code,
        notice,
        charge.term().installment(),
        payment.amount(),
        paidOn);
  }

  /** Ends the file with its control record. */
  void control() throws IOException {
    printer.printRecord("CONTROL", rows, total);
  }

  Path path() {
    return path;
  }

  String name() {
    return path.getFileName().toString();
  }

  long rows() {
    return rows;
  }

  long total() {
    return total;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
