package osame.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;

/** The forms that a city begins with, and letters to invented people. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 8, 20);
  static final Issue ISSUE = new Issue(123, new FiscalYear(2026), DAY);

  /** 𠮷 beyond the basic plane, 﨑 of compatibility, 髙, 葛 with its variant. */
  static final String RARE_NAME = "𠮷髙 﨑葛\uDB40\uDD00";

  static final Recipient RECIPIENT =
      new Recipient("1980036", "東京都青梅市河辺町十一丁目六番地一号", "郵便タワー601", RARE_NAME, "様");

  private Samples() {}

  static LetterTemplate template(String form) {
    try {
      return LetterTemplate.read(
          Files.readAllBytes(Path.of("../../config/letters", form + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String barcode(long yen, LocalDate useBy) {
    return new StoreBarcode("123456", "000123456789012345678", 0, useBy, false, Yen.of(yen))
        .digits();
  }

  static Map<String, String> slip(long yen) {
    Map<String, String> slip = new HashMap<>();
    slip.put("year-name", "令和8年度");
    slip.put("tax-item-name", "固定資産税・都市計画税");
    slip.put("installment-name", "第1期");
    slip.put("notice-number", "0012345678");
    slip.put("tax", String.valueOf(yen - 300));
    slip.put("delinquency-charge", "300");
    slip.put("amount", String.valueOf(yen));
    slip.put("due-date", "2026-06-30");
    slip.put("use-by", "2026-09-30");
    slip.put("store-barcode", barcode(yen, LocalDate.of(2026, 9, 30)));
    slip.put("el-number", "00000 1234567890 123456 001");
    slip.put("ocr-1", "00000100123456780012300");
    slip.put("ocr-2", "26060126063000000000129");
    return slip;
  }

  static LetterContent paymentSlip(long yen) {
    return new LetterContent(
        RECIPIENT, "", Map.of("remark", "お手元の納付書は破棄してください。"), Map.of("slips", List.of(slip(yen))));
  }

  static LetterContent demandNotice(Recipient recipient, int installments) {
    Map<String, String> row =
        Map.of(
            "year-name", "令和8年度",
            "tax-item-name", "固定資産税・都市計画税",
            "installment-name", "第1期",
            "notice-number", "0012345678",
            "due-date", "2026-06-30",
            "tax", "12000",
            "delinquency-charge", "300");
    return new LetterContent(
        recipient,
        "",
        Map.of("total", "12300", "pay-by", "2026-08-31"),
        Map.of(
            "installments",
            Collections.nCopies(installments, row),
            "slips",
            List.of(slip(12_300))));
  }

  static LetterContent certificate() {
    return new LetterContent(
        null,
        "",
        Map.of(
            "taxpayer-address", "見本県見本市中央一丁目2番3号 見本ハイツ201",
            "taxpayer-name", RARE_NAME,
            "purpose", "金融機関への提出",
            "certified-on", "2026-08-20",
            "verification-code", "ABCD-2345-EFGH"),
        Map.of(
            "taxes",
            List.of(
                Map.of(
                    "year-name", "令和7年度",
                    "tax-item-name", "市民税・県民税（普通徴収）",
                    "determined", "123400",
                    "paid", "123400",
                    "unpaid", "0"),
                Map.of(
                    "year-name", "令和8年度",
                    "tax-item-name", "軽自動車税（種別割）",
                    "determined", "10800",
                    "paid", "0",
                    "unpaid", "10800",
                    "note", "納期限未到来"))));
  }

  static LetterContent content(String form) {
    return switch (form) {
      case "payment-slip" -> paymentSlip(12_300);
      case "demand-notice" -> demandNotice(RECIPIENT, 2);
      case "payment-certificate" -> certificate();
      default -> throw new IllegalArgumentException(form);
    };
  }

  /** One letter as a document of its own; fails if anything stops it. */
  static byte[] pdf(LetterTemplate template, Issue issue, LetterContent content) {
    try (LetterPress press =
        new LetterPress(Fonts.onBoard(), QrProfile.SPECIMEN, template.title(), issue.day())) {
      DrawnLetter drawn = press.draw(template, issue, content);
      if (!drawn.isDrawn()) {
        throw new IllegalStateException(drawn.faults().toString());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      press.save(out);
      return out.toByteArray();
    }
  }
}
