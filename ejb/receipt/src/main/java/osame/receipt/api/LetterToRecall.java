package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.foundation.FiscalYear;

/**
 * A letter that went to a person after a payment came in which is to be undone: a certificate says
 * too much, a demand or slip too little.
 *
 * @param title what officers call the letter
 * @param number its number within kind and fiscal year
 */
public record LetterToRecall(
    long letterId,
    String title,
    FiscalYear fiscalYear,
    long number,
    LocalDate issuedOn,
    AddresseeNumber addresseeNumber)
    implements Serializable {}
