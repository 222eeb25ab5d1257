package osame.receipt.debit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import osame.access.api.Act;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.receipt.api.ReceiptException;
import osame.zengin.AccountKind;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitLine;
import osame.zengin.DebitRefusedException;
import osame.zengin.DebitWriter;
import osame.zengin.NewCode;
import osame.zengin.ResultCode;

/** Writes the request to one bank, on disk first, then into the archive. */
final class DebitRequestFile {

  private static final int FETCH_SIZE = 5_000;

  private final String bankCode;
  private final LocalDate debitDay;
  private final DebitSettings settings;

  DebitRequestFile(String bankCode, LocalDate debitDay, DebitSettings settings) {
    this.bankCode = bankCode;
    this.debitDay = debitDay;
    this.settings = settings;
  }

  /**
   * Writes and archives it.
   *
   * @return id in the archive
   */
  long archive(Handle handle, Act act, FileArchive archive) {
    String name =
        "debit-request-%s-%s.dat"
            .formatted(debitDay.format(DateTimeFormatter.BASIC_ISO_DATE), bankCode);
    try {
      Path path = Files.createTempFile("osame", ".dat");
      try {
        write(handle, path);
        try (InputStream content = Files.newInputStream(path)) {
          return archive.store(act, FileDirection.OUT, name, content).fileId();
        }
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DebitRefusedException e) {
      // Accounts were checked when they came in: what a bank refuses now is a matter of settings.
      throw (ReceiptException)
          new ReceiptException("RC-E-022", "receipt.debit." + bankCode + " " + e.getMessage())
              .initCause(e);
    }
  }

  private void write(Handle handle, Path path) throws IOException {
    try (DebitWriter writer =
            new DebitWriter(
                Files.newOutputStream(path), settings.format(bankCode), DebitFileKind.REQUEST);
        ResultIterator<DebitLine> lines =
            handle
                .createQuery(DebitSql.of("planned-lines"))
                .setFetchSize(FETCH_SIZE)
                .bind("bankCode", bankCode)
                .map((row, context) -> line(row))
                .iterator()) {
      writer.header(settings.header(bankCode, debitDay));
      while (lines.hasNext()) {
        writer.line(lines.next());
      }
      writer.trailer();
      writer.end();
    }
  }

  private static DebitLine line(ResultSet row) throws SQLException {
    return new DebitLine(
        row.getString("bank_code"),
        row.getString("bank_name"),
        row.getString("branch_code"),
        row.getString("branch_name"),
        AccountKind.valueOf(row.getString("account_kind")),
        row.getString("account_number"),
        row.getString("holder_kana"),
        row.getLong("amount"),
        NewCode.valueOf(row.getString("new_code")),
        row.getString("customer_number"),
        ResultCode.DEBITED);
  }
}
