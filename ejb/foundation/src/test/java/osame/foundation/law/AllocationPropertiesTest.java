package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import osame.foundation.Yen;

@Tag("RC-025")
class AllocationPropertiesTest {

  @Property(tries = 500, seed = "25", edgeCases = EdgeCasesMode.NONE)
  void noYenIsLostOrDoubled(
      @ForAll @LongRange(max = 3_000) long payment,
      @ForAll @LongRange(max = 1_000) long tax,
      @ForAll @LongRange(max = 100) long fee,
      @ForAll @LongRange(max = 1_000) long charge,
      @ForAll AllocationOrder order) {
    Allocation result =
        Allocation.of(
            Yen.of(payment), new Allocation.Open(Yen.of(tax), Yen.of(fee), Yen.of(charge)), order);
    assertThat(result.tax().plus(result.fee()).plus(result.charge()).plus(result.excess()))
        .isEqualTo(Yen.of(payment));
    assertThat(result.tax().value()).isBetween(0L, tax);
    assertThat(result.fee().value()).isBetween(0L, fee);
    assertThat(result.charge().value()).isBetween(0L, charge);
    assertThat(result.excess().value()).isEqualTo(Math.max(0, payment - tax - fee - charge));
    if (result.charge().isPositive()) {
      assertThat(result.tax().value()).as("the charge waits for the tax").isEqualTo(tax);
    }
  }
}
