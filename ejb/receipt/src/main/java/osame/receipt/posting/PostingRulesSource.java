package osame.receipt.posting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import osame.foundation.law.AccountingRules;
import osame.foundation.law.AccountingRules.CarryOverDay;
import osame.foundation.law.AccountingRules.DecisiveDay;
import osame.foundation.law.AllocationOrder;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.Channel;
import osame.receipt.charge.ChargeRatesSource;

/** The posting rules out of the parameters. */
@Dependent
public class PostingRulesSource {

  static final String ALLOCATION_ORDER = "law.allocation-order";
  static final String CARRY_OVER_DAY = "law.carry-over-day";

  /** The scope is the channel. */
  static final String DECISIVE_DAY = "receipt.decisive-day";

  @EJB private Parameters parameters;
  @Inject private ChargeRatesSource charges;

  public PostingRulesSource() {}

  public PostingRulesSource(Parameters parameters) {
    this.parameters = parameters;
    this.charges = new ChargeRatesSource(parameters);
  }

  /** The rules in force on a day. */
  public PostingRules inForce(LocalDate day) {
    return new PostingRules(
        parameters
            .find(ALLOCATION_ORDER, day)
            .map(AllocationOrder::ofCode)
            .orElse(AllocationOrder.TAX_FEE_CHARGE),
        parameters
            .find(CARRY_OVER_DAY, day)
            .map(code -> new AccountingRules(carryOverDay(code)))
            .orElse(AccountingRules.DEFAULT),
        decisiveDays(day),
        charges.rates(),
        charges.switches(day));
  }

  private static CarryOverDay carryOverDay(String code) {
    return Arrays.stream(CarryOverDay.values())
        .filter(day -> day.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a carry-over day: " + code));
  }

  private Map<Channel, DecisiveDay> decisiveDays(LocalDate day) {
    Map<Channel, DecisiveDay> days = PostingRules.defaultDecisiveDays();
    for (Parameter row : parameters.inForce(DECISIVE_DAY, day)) {
      days.put(Channel.valueOf(row.scope()), DecisiveDay.valueOf(row.value()));
    }
    return days;
  }
}
