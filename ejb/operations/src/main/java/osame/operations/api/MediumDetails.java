package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The officer's part of a row of the register. What is null was not said.
 *
 * @param place where it came from or went to
 * @param purpose what for
 * @param approvedBy who allowed it
 * @param ending what became of it; null while it is open
 * @param endedOn the day of that; null while it is open
 * @param remark how it was destroyed, a receipt's number, and so on
 */
public record MediumDetails(
    String place,
    String purpose,
    String approvedBy,
    MediumEnding ending,
    LocalDate endedOn,
    String remark)
    implements Serializable {}
