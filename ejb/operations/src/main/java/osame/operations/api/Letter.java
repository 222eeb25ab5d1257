package osame.operations.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;

/**
 * A letter that has its number.
 *
 * @param form key of its form, such as {@code demand-notice}
 * @param title what officers call the form, such as 督促状
 * @param reference the caller's own key
 * @param printLotId the print lot, or null for a letter issued alone
 * @param partNo part of the print lot that holds it; 0 if it is in none
 * @param firstPage first page within its archived file, from 1; 0 while it is not drawn
 * @param pages number of its pages; 0 while it is not drawn
 * @param issuedOn business date on which it got its number
 */
public record Letter(
    long letterId,
    String form,
    String title,
    LetterNumber number,
    String reference,
    AddresseeNumber addresseeNumber,
    LetterState state,
    Long printLotId,
    int partNo,
    int firstPage,
    int pages,
    BusinessDate issuedOn,
    String issuedBy)
    implements Serializable {}
