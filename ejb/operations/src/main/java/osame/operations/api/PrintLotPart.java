package osame.operations.api;

import java.io.Serializable;

/**
 * One PDF file of a print lot.
 *
 * @param partNo from 1, in the order of the post
 * @param fileId the archived file
 * @param firstNumber number of its first letter
 * @param lastNumber number of its last letter
 */
public record PrintLotPart(
    int partNo,
    long fileId,
    String sha256,
    long size,
    long letters,
    long pages,
    long firstNumber,
    long lastNumber)
    implements Serializable {}
