package osame.receipt.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.TaxYear;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.receipt.api.ReceivableKey;

class BarcodeKeysTest {

  private static final BarcodeKeys WIDE = new BarcodeKeys("-YYYYTTNNNNNNNNNNIIXX");
  private static final BarcodeKeys NARROW = new BarcodeKeys("-----YYYYTTNNNNNNNNNI");

  private static StoreBarcode with(String freeField) {
    return new StoreBarcode("912345", freeField, 0, null, false, Yen.of(1));
  }

  @Property(tries = 500, seed = "31")
  void whatIsWrittenIsRead(
      @ForAll @IntRange(min = 1990, max = 2099) int levyYear,
      @ForAll @IntRange(min = 0, max = 20) int back,
      @ForAll @IntRange(min = 0, max = 99) int item,
      @ForAll @IntRange(min = 0, max = 1_999_999_999) int notice,
      @ForAll @IntRange(min = 0, max = 99) int installment) {
    ReceivableKey key =
        new ReceivableKey(
            new LevyYear(levyYear),
            new TaxYear(levyYear - back),
            "%02d".formatted(item),
            new NoticeNumber("%010d".formatted(notice)),
            new Installment(installment));
    assertThat(WIDE.keyOf(with(WIDE.freeField(key)))).contains(key);
  }

  @Test
  @Tag("RC-091")
  void aNarrowLayoutTakesWhatFitsAndRefusesTheRest() {
    ReceivableKey key =
        new ReceivableKey(
            new LevyYear(2026),
            new TaxYear(2026),
            "01",
            new NoticeNumber("0000012345"),
            new Installment(1));
    assertThat(NARROW.freeField(key)).isEqualTo("000002026010000123451");
    ReceivableKey tenth =
        new ReceivableKey(
            key.levyYear(), key.taxYear(), "01", key.noticeNumber(), new Installment(10));
    assertThatThrownBy(() -> NARROW.freeField(tenth)).isInstanceOf(IllegalArgumentException.class);
    ReceivableKey past =
        new ReceivableKey(
            key.levyYear(), new TaxYear(2025), "01", key.noticeNumber(), new Installment(1));
    assertThatThrownBy(() -> NARROW.freeField(past)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLayoutNeedsItsParts() {
    assertThatThrownBy(() -> new BarcodeKeys("YYYYTTNNNNNNNNNNIIXX"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BarcodeKeys("-YYYY--NNNNNNNNNNIIXX"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
