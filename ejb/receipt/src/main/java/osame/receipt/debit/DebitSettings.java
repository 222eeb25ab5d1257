package osame.receipt.debit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.ReceiptException;
import osame.zengin.AccountKind;
import osame.zengin.CharacterRules;
import osame.zengin.DebitFormat;
import osame.zengin.DebitHeader;
import osame.zengin.TextEncoding;

/**
 * The city's contracts with the banks on a day: parameters {@code receipt.debit.…}, whose scope is
 * a bank's code or empty for all banks.
 */
final class DebitSettings {

  private static final String PREFIX = "receipt.debit.";

  private final Map<String, String> values = new HashMap<>();

  DebitSettings(Parameters parameters, LocalDate day) {
    for (Parameter parameter : parameters.inForce(PREFIX, day)) {
      values.put(parameter.key() + "/" + parameter.scope(), parameter.value());
    }
  }

  /** The header of a request to a bank. */
  DebitHeader header(String bankCode, LocalDate debitDay) {
    return new DebitHeader(
        value("consignor-code", bankCode),
        value("consignor-name", bankCode),
        MonthDay.from(debitDay),
        value("city-bank-code", bankCode),
        value("city-bank-name", bankCode),
        value("city-branch-code", bankCode),
        value("city-branch-name", bankCode),
        one(AccountKind.class, "city-account-kind", bankCode),
        value("city-account-number", bankCode));
  }

  /** How the bank wants the file. */
  DebitFormat format(String bankCode) {
    CharacterRules rules =
        value("characters", bankCode).equals("WIDE") ? CharacterRules.WIDE : CharacterRules.STRICT;
    return new DebitFormat(
        one(TextEncoding.class, "encoding", bankCode),
        one(DebitFormat.Newline.class, "newline", bankCode),
        rules);
  }

  /** Business days before the debit day by which the bank wants the file. */
  int submissionDays(String bankCode) {
    try {
      return Integer.parseInt(value("submission-days", bankCode));
    } catch (NumberFormatException e) {
      throw (ReceiptException)
          new ReceiptException("RC-E-022", PREFIX + "submission-days").initCause(e);
    }
  }

  private String value(String name, String bankCode) {
    String common = values.get(PREFIX + name + "/");
    String value = values.getOrDefault(PREFIX + name + "/" + bankCode, common);
    if (value == null) {
      throw new ReceiptException("RC-E-022", PREFIX + name);
    }
    return value;
  }

  private <E extends Enum<E>> E one(Class<E> type, String name, String bankCode) {
    try {
      return Enum.valueOf(type, value(name, bankCode));
    } catch (IllegalArgumentException e) {
      throw (ReceiptException) new ReceiptException("RC-E-022", PREFIX + name).initCause(e);
    }
  }
}
