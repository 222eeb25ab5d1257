package osame.operations.api;

import java.io.Serializable;

/**
 * A file in the archive.
 *
 * @param sha256 hash of the content in hex
 * @param size bytes
 * @param deliveredBefore true if the same bytes were there already under this or another name
 */
public record ArchivedFile(
    long fileId,
    FileDirection direction,
    String name,
    String sha256,
    long size,
    boolean deliveredBefore)
    implements Serializable {}
