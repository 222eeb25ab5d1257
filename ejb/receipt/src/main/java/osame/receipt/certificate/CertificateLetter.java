package osame.receipt.certificate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import osame.letter.LetterContent;
import osame.operations.api.LetterDraft;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateLine;
import osame.receipt.api.CertificateOrder;
import osame.receipt.slip.SlipText;

/** What a certificate says on paper. */
final class CertificateLetter {

  private CertificateLetter() {}

  static String form(CertificateKind kind) {
    return switch (kind) {
      case TAX -> "payment-certificate";
      case FULL_PAYMENT -> "full-payment-certificate";
      case VEHICLE_INSPECTION -> "vehicle-inspection-certificate";
    };
  }

  static LetterDraft draft(
      Handle handle,
      CertificateOrder order,
      List<CertificateLine> lines,
      String code,
      LocalDate day,
      LocalDate validUntil) {
    Map<String, String> fields = new HashMap<>(taxpayer(handle, order));
    fields.put("purpose", order.purpose());
    fields.put("certified-on", day.toString());
    fields.put("verification-code", VerificationCode.grouped(code));
    if (order.kind() == CertificateKind.VEHICLE_INSPECTION) {
      fields.put("vehicle", order.vehicle());
      fields.put("valid-until", validUntil.toString());
    }
    Map<String, List<Map<String, String>>> lists =
        order.kind() == CertificateKind.TAX
            ? Map.of("taxes", lines.stream().map(CertificateLetter::row).toList())
            : Map.of();
    return new LetterDraft(
        "certificate " + code, order.addresseeNumber(), new LetterContent(null, "", fields, lists));
  }

  private static Map<String, String> taxpayer(Handle handle, CertificateOrder order) {
    return handle
        .createQuery(CertificateSql.of("recipient"))
        .bind("number", order.addresseeNumber().value())
        .map(
            (row, context) ->
                Map.of(
                    "taxpayer-address",
                    (row.getString("address") + " " + row.getString("address_detail")).strip(),
                    "taxpayer-name",
                    row.getString("name")))
        .one();
  }

  private static Map<String, String> row(CertificateLine line) {
    Map<String, String> row = new HashMap<>();
    row.put("year-name", SlipText.year(line.levyYear()));
    row.put("tax-item-name", line.taxItemName());
    row.put("determined", String.valueOf(line.determined().value()));
    row.put("paid", String.valueOf(line.paid().value()));
    row.put("unpaid", String.valueOf(line.unpaid().value()));
    if (line.notDue().isPositive()) {
      row.put("note", SlipText.notDue(line.notDue()));
    }
    return row;
  }
}
