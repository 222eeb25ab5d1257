package osame.receipt.format;

/** What a line of a payment file may say; the names stand in descriptions. */
public enum Item {
  CHANNEL("channel"),
  INSTITUTION("institution"),
  LEVY_YEAR("levyYear"),
  TAX_YEAR("taxYear"),
  TAX_ITEM("taxItem"),
  NOTICE_NUMBER("noticeNumber"),
  INSTALLMENT("installment"),
  BARCODE("barcode"),
  AMOUNT("amount"),
  PAID_ON("paidOn"),
  RECEIVED_ON("receivedOn"),
  KIND("kind");

  private final String text;

  Item(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
