package osame.operations.api;

import java.io.InputStream;
import java.util.Optional;
import osame.access.api.Act;

/**
 * Files in and out, immutable and hashed, kept in parts so that memory stays bounded whatever the
 * size.
 */
public interface FileArchive {

  /**
   * Archives a file before its first row is read. The same bytes are kept once: a second delivery
   * gives the file of the first, with {@code deliveredBefore} set.
   *
   * @throws OperationsException {@code OP-E-030} for an empty file, {@code OP-E-031} if the content
   *     can't be read to its end
   */
  ArchivedFile store(Act act, FileDirection direction, String name, InputStream content);

  Optional<ArchivedFile> find(long fileId);

  /**
   * Opens the content for reading, part by part. The caller closes it.
   *
   * @throws OperationsException {@code OP-E-032} if there is no such file, {@code OP-E-059} if its
   *     content is past its years and erased
   */
  InputStream open(long fileId);
}
