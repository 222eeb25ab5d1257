package osame.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * One run of the command line inside the test.
 *
 * @param exitCode what the process would end with
 * @param out standard output
 * @param err error output
 */
public record Run(int exitCode, String out, String err) {

  /** Runs {@code osame.jar} with arguments separated by blanks. */
  public static Run of(String arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    int exitCode = commandLine.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** The standard output, which must be one JSON object. */
  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(out))) {
      return reader.readObject();
    }
  }
}
