package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;

/**
 * The demand notice of one installment.
 *
 * @param name the addressee's
 * @param taxAmount yen of tax that the notice demands
 * @param taxBalance yen still owed now
 * @param exclusion why it was left out, or null
 * @param pulledFor why its envelope was pulled; for one not pulled yet why it must be; or null
 * @param letterId null until it is printed
 * @param letterYear fiscal year of the number on the letter; null until it is printed
 * @param letterNumber number on the letter and its envelope; null until it is printed
 * @param dispatchedOn confirmed day of dispatch; null before
 * @param servedOn day on which service by publication took effect, or null
 * @param seizureFrom first day on which property can be seized; null without effect
 */
public record Demand(
    long demandId,
    long demandRunId,
    long receivableId,
    ReceivableKey key,
    String taxItemName,
    AddresseeNumber addresseeNumber,
    String name,
    LocalDate dueDate,
    Yen taxAmount,
    Yen taxBalance,
    DemandState state,
    DemandExclusion exclusion,
    DemandPull pulledFor,
    Long letterId,
    Integer letterYear,
    Long letterNumber,
    LocalDate dispatchedOn,
    LocalDate returnedOn,
    LocalDate postedOn,
    LocalDate servedOn,
    LocalDate seizureFrom,
    String remark)
    implements Serializable {}
