package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;

/**
 * An accounting day in the list.
 *
 * @param files files that were not refused
 * @param openFiles files of them that keep the day open
 * @param received yen of the files
 * @param approvalId the open or carried-out proposal to close it; null if none
 */
public record DayState(
    LocalDate day, long files, long openFiles, Yen received, boolean closed, Long approvalId)
    implements Serializable {}
