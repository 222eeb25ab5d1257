package osame.operations.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Handle;
import osame.letter.PageCutter;
import osame.operations.api.FileArchive;
import osame.operations.api.OperationsException;

/** Takes a letter's pages out of the archive. */
final class Reprint {

  private Reprint() {}

  private record Place(long fileId, int firstPage, int pages) {}

  static byte[] pages(Handle handle, FileArchive archive, long letterId) {
    Place place =
        handle
            .createQuery(Sql.of("find-file"))
            .bind("letterId", letterId)
            .map(
                (row, context) ->
                    new Place(
                        row.getLong("file_id"), row.getInt("first_page"), row.getInt("pages")))
            .findOne()
            .orElseThrow(() -> new OperationsException("OP-E-054", letterId));
    try (InputStream file = archive.open(place.fileId())) {
      return PageCutter.cut(file.readAllBytes(), place.firstPage(), place.pages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
