package osame.foundation.law;

import java.util.Arrays;
import java.util.List;

/**
 * In which order money fills the parts of one installment (parameter ALLOCATION_ORDER). The tax
 * always comes before its delinquency charge (Local Tax Act article 20-9-4 paragraph 2, article
 * 17-2 paragraph 3); where the demand fee stands is the city's choice.
 */
public enum AllocationOrder {
  TAX_FEE_CHARGE("TAX>FEE>CHARGE", AllocationPart.TAX, AllocationPart.FEE, AllocationPart.CHARGE),
  FEE_TAX_CHARGE("FEE>TAX>CHARGE", AllocationPart.FEE, AllocationPart.TAX, AllocationPart.CHARGE),
  TAX_CHARGE_FEE("TAX>CHARGE>FEE", AllocationPart.TAX, AllocationPart.CHARGE, AllocationPart.FEE);

  private final String code;
  private final List<AllocationPart> parts;

  AllocationOrder(String code, AllocationPart... parts) {
    this.code = code;
    this.parts = List.of(parts);
  }

  /** The value of the parameter. */
  public String code() {
    return code;
  }

  public List<AllocationPart> parts() {
    return parts;
  }

  /**
   * @throws IllegalArgumentException for any other text
   */
  public static AllocationOrder ofCode(String code) {
    return Arrays.stream(values())
        .filter(order -> order.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not an allocation order: " + code));
  }
}
