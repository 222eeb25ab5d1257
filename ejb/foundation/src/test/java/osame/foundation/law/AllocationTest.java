package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osame.foundation.Yen;

@Tag("RC-025")
class AllocationTest {

  @ParameterizedTest
  @CsvSource({
    "TAX>FEE>CHARGE, 5000, 5000, 0, 0, 0",
    "TAX>FEE>CHARGE, 10050, 10000, 50, 0, 0",
    "TAX>FEE>CHARGE, 10500, 10000, 100, 400, 0",
    "TAX>FEE>CHARGE, 12000, 10000, 100, 1100, 800",
    "FEE>TAX>CHARGE, 5000, 4900, 100, 0, 0",
    "FEE>TAX>CHARGE, 60, 0, 60, 0, 0",
    "TAX>CHARGE>FEE, 11150, 10000, 50, 1100, 0",
    "TAX>CHARGE>FEE, 10500, 10000, 0, 500, 0",
    "TAX>FEE>CHARGE, 0, 0, 0, 0, 0",
  })
  void spreadsByTheCitysOrder(
      String order, long payment, long tax, long fee, long charge, long excess) {
    Allocation.Open open = new Allocation.Open(Yen.of(10_000), Yen.of(100), Yen.of(1_100));
    assertThat(Allocation.of(Yen.of(payment), open, AllocationOrder.ofCode(order)))
        .isEqualTo(new Allocation(Yen.of(tax), Yen.of(fee), Yen.of(charge), Yen.of(excess)));
  }

  /** An overpaid installment fills another one first, the rest is refunded. */
  @Test
  void anOverpaymentFillsAnotherTax() {
    Allocation.Open vehicle = new Allocation.Open(Yen.of(12_900), Yen.ZERO, Yen.of(1_100));
    Allocation result = Allocation.of(Yen.of(45_600), vehicle, AllocationOrder.TAX_FEE_CHARGE);
    assertThat(result)
        .isEqualTo(new Allocation(Yen.of(12_900), Yen.ZERO, Yen.of(1_100), Yen.of(31_600)));
  }

  /** Money for an extinguished installment fills a living one: the tax, then part of the charge. */
  @Test
  void whatIsLeftOfTheChargeStaysOpen() {
    Allocation.Open living = new Allocation.Open(Yen.of(33_000), Yen.ZERO, Yen.of(14_600));
    Allocation result = Allocation.of(Yen.of(36_000), living, AllocationOrder.TAX_FEE_CHARGE);
    assertThat(result).isEqualTo(new Allocation(Yen.of(33_000), Yen.ZERO, Yen.of(3_000), Yen.ZERO));
    assertThat(living.charge().minus(result.charge())).isEqualTo(Yen.of(11_600));
  }

  @ParameterizedTest
  @EnumSource
  void theTaxAlwaysComesBeforeItsCharge(AllocationOrder order) {
    assertThat(order.parts())
        .containsExactlyInAnyOrder(AllocationPart.values())
        .containsSubsequence(AllocationPart.TAX, AllocationPart.CHARGE);
    assertThat(AllocationOrder.ofCode(order.code())).isEqualTo(order);
  }

  @Test
  void otherOrdersAreRefused() {
    assertThatThrownBy(() -> AllocationOrder.ofCode("CHARGE>TAX>FEE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CHARGE>TAX>FEE");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
  void nothingOpenIsNegative(long tax, long fee, long charge) {
    assertThatThrownBy(() -> new Allocation.Open(Yen.of(tax), Yen.of(fee), Yen.of(charge)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaymentIsNotNegative() {
    Allocation.Open nothing = new Allocation.Open(Yen.ZERO, Yen.ZERO, Yen.ZERO);
    assertThatThrownBy(() -> Allocation.of(Yen.of(-1), nothing, AllocationOrder.TAX_FEE_CHARGE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
