package osame.receipt.posting;

import java.util.EnumMap;
import java.util.Map;
import osame.foundation.law.AccountingRules;
import osame.foundation.law.AccountingRules.DecisiveDay;
import osame.foundation.law.AllocationOrder;
import osame.foundation.law.ChargeRates;
import osame.foundation.law.ChargeSwitches;
import osame.receipt.api.Channel;

/**
 * The rules by which money is posted, as the city has them in force.
 *
 * @param order what a payment fills first
 * @param accounting when the accounts of a year close
 * @param decisiveDays which of a payment's two days decides its fiscal year, by channel
 * @param rates yearly rates of the delinquency charge
 * @param switches the city's reading of the law of the delinquency charge
 */
public record PostingRules(
    AllocationOrder order,
    AccountingRules accounting,
    Map<Channel, DecisiveDay> decisiveDays,
    ChargeRates rates,
    ChargeSwitches switches) {

  public PostingRules {
    decisiveDays = Map.copyOf(decisiveDays);
    if (decisiveDays.size() < Channel.values().length) {
      throw new IllegalArgumentException("a channel has no decisive day: " + decisiveDays);
    }
  }

  /**
   * What holds where the city decided nothing: where a bank or the city takes the money the payer's
   * day decides, where an agent does the day it remits (unconfirmed in law; a parameter).
   */
  public static Map<Channel, DecisiveDay> defaultDecisiveDays() {
    Map<Channel, DecisiveDay> days = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      days.put(
          channel,
          switch (channel) {
            case BANK_COUNTER, DIRECT_DEBIT, CITY_COUNTER -> DecisiveDay.PAID_ON;
            case CONVENIENCE_STORE, ELTAX -> DecisiveDay.RECEIVED_ON;
          });
    }
    return days;
  }

  /**
   * The same rules for money that becomes revenue only now: the day of booking decides its year.
   */
  public PostingRules decidedByReceivedOn() {
    Map<Channel, DecisiveDay> days = new EnumMap<>(Channel.class);
    decisiveDays.keySet().forEach(channel -> days.put(channel, DecisiveDay.RECEIVED_ON));
    return new PostingRules(order, accounting, days, rates, switches);
  }
}
