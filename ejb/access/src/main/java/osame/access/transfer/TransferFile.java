package osame.access.transfer;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import osame.access.api.AccessException;
import osame.access.api.OfficerAccount;
import osame.access.api.ReservedChange;
import osame.access.api.ReservedChangeKind;
import osame.foundation.DatePeriod;
import osame.foundation.calendar.Wareki;

/** Reads the file of a transfer day. */
final class TransferFile {

  private static final String KIND = "区分";
  private static final String USER_ID = "利用者ID";
  private static final String NAME = "氏名";
  private static final String SECTION = "所属";
  private static final String ROLES = "役割";
  private static final String FROM = "開始日";
  private static final String TO = "終了日";
  private static final List<String> COLUMNS =
      List.of(KIND, USER_ID, NAME, SECTION, ROLES, FROM, TO);

  private static final Map<String, ReservedChangeKind> KINDS =
      Map.of(
          "開設", ReservedChangeKind.OPEN,
          "変更", ReservedChangeKind.CHANGE,
          "廃止", ReservedChangeKind.REVOKE);

  /** A file has no more rows than a city has accounts, twice: who leaves and who comes. */
  private static final int MOST = 1_200;

  private TransferFile() {}

  /**
   * The rows as they are.
   *
   * @throws AccessException {@code AC-E-067}
   */
  static List<CSVRecord> read(byte[] file) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader = new StringReader(text(file));
        CSVParser parser = CSVParser.parse(reader, format)) {
      if (!parser.getHeaderNames().containsAll(COLUMNS)) {
        throw new AccessException("AC-E-067", String.join("、", COLUMNS));
      }
      List<CSVRecord> rows = parser.getRecords();
      if (rows.isEmpty() || rows.size() > MOST) {
        throw new AccessException("AC-E-067", String.join("、", COLUMNS));
      }
      return rows;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      AccessException refusal = new AccessException("AC-E-067", String.join("、", COLUMNS));
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static String text(byte[] file) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static String userId(CSVRecord row) {
    return row.isSet(USER_ID) ? row.get(USER_ID) : "";
  }

  /**
   * The change that a row means.
   *
   * @throws AccessException {@code AC-E-068} if a column can't be read
   */
  static ReservedChange change(CSVRecord row, LocalDate effectiveOn) {
    if (!row.isConsistent()) {
      throw new AccessException("AC-E-068", "列の数");
    }
    ReservedChangeKind kind = KINDS.get(row.get(KIND));
    if (kind == null) {
      throw new AccessException("AC-E-068", KIND);
    }
    OfficerAccount account = kind == ReservedChangeKind.REVOKE ? null : account(row);
    return ReservedChange.wanted(effectiveOn, kind, row.get(USER_ID), account);
  }

  private static OfficerAccount account(CSVRecord row) {
    Set<String> roles =
        Stream.of(row.get(ROLES).split("[ 　]+"))
            .filter(role -> !role.isEmpty())
            .collect(Collectors.toSet());
    return new OfficerAccount(
        row.get(USER_ID), row.get(NAME), row.get(SECTION), roles, period(row));
  }

  private static DatePeriod period(CSVRecord row) {
    LocalDate from = day(row, FROM);
    if (from == null) {
      throw new AccessException("AC-E-068", FROM);
    }
    LocalDate to = day(row, TO);
    if (to != null && to.isBefore(from)) {
      throw new AccessException("AC-E-068", TO);
    }
    return DatePeriod.ofInclusive(from, to);
  }

  private static LocalDate day(CSVRecord row, String column) {
    if (row.get(column).isEmpty()) {
      return null;
    }
    try {
      return Wareki.parse(row.get(column));
    } catch (DateTimeException | IllegalArgumentException e) {
      AccessException refusal = new AccessException("AC-E-068", column);
      refusal.initCause(e);
      throw refusal;
    }
  }
}
