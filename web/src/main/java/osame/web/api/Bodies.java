package osame.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.foundation.NoticeNumber;
import osame.web.WebException;

/** Reads what callers sent; each failure is {@code WB-E-008} with the name of the item. */
final class Bodies {

  private Bodies() {}

  static <T> T required(T body) {
    if (body == null) {
      throw new WebException("WB-E-008", "JSON");
    }
    return body;
  }

  static String text(String item, String value) {
    if (value == null || value.isBlank()) {
      throw new WebException("WB-E-008", item);
    }
    return value.strip();
  }

  /** What need not be said: empty for null. */
  static String optional(String value) {
    return value == null ? "" : value.strip();
  }

  /** Reads {@code 2026-05-31}. */
  static LocalDate day(String item, String value) {
    try {
      return LocalDate.parse(text(item, value));
    } catch (DateTimeParseException e) {
      throw new WebException("WB-E-008", e, item);
    }
  }

  /**
   * Reads a period by its first and last day.
   *
   * @param to null for one without end
   */
  static DatePeriod period(String from, String to) {
    LocalDate first = day("from", from);
    LocalDate last = to == null ? null : day("to", to);
    if (last != null && last.isBefore(first)) {
      throw new WebException("WB-E-008", "to");
    }
    return DatePeriod.ofInclusive(first, last);
  }

  static <E extends Enum<E>> E named(Class<E> type, String item, String value) {
    try {
      return Enum.valueOf(type, text(item, value));
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-008", e, item);
    }
  }

  static AddresseeNumber addresseeNumber(String value) {
    try {
      return new AddresseeNumber(text("addresseeNumber", value));
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-008", e, "addresseeNumber");
    }
  }

  static NoticeNumber noticeNumber(String value) {
    try {
      return new NoticeNumber(text("noticeNumber", value));
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-008", e, "noticeNumber");
    }
  }
}
