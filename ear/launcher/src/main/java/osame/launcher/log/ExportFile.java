package osame.launcher.log;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** An export of the operation log: a line of JSON that tells about it, then one for each row. */
final class ExportFile implements LogSource {

  private static final JsonProvider JSON = JsonProvider.provider();

  private static final String SEALED_UP_TO = "sealedUpTo";

  private final Path file;

  ExportFile(Path file) {
    this.file = file;
  }

  /** Writes all that the database has. */
  void write(DatabaseLog log) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write(JSON.createObjectBuilder().add(SEALED_UP_TO, log.sealedUpTo()).build() + "\n");
      log.forEachRaw(row -> write(writer, row.toLine()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Id of the last row that there was when it was made. */
  long sealedUpTo() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(lines.readLine()).getJsonNumber(SEALED_UP_TO).longValueExact();
    } catch (NullPointerException | ClassCastException | ArithmeticException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void forEach(Consumer<LoggedRow> check) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.readLine();
      String line = lines.readLine();
      while (line != null) {
        check.accept(row(line));
        line = lines.readLine();
      }
    }
  }

  private static LoggedRow row(String line) throws IOException {
    try {
      return RawRow.of(read(line)).logged();
    } catch (NullPointerException
        | ClassCastException
        | ArithmeticException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new IOException(e);
    }
  }

  private static JsonObject read(String line) throws IOException {
    if (line == null) {
      throw new IOException("empty");
    }
    try (JsonReader reader = JSON.createReader(new StringReader(line))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IOException(e);
    }
  }
}
