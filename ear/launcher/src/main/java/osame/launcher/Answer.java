package osame.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that answers something, and the way it answers. */
public final class Answer {

  /** Name of the option that asks for JSON. */
  static final String JSON = "--json";

  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  @Mixin private HelpOption help;

  @Option(names = JSON)
  private boolean json;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Prints the answer in the form that was asked for. */
  public void print(JsonObject asJson, List<String> asText) {
    CommandLine commandLine = command.commandLine();
    if (json) {
      printJson(commandLine.getOut(), asJson);
    } else {
      asText.forEach(commandLine.getOut()::println);
    }
    commandLine.getOut().flush();
  }

  static void printJson(PrintWriter out, JsonObject object) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = PRETTY.createWriter(text)) {
      writer.writeObject(object);
    }
    out.println(text.toString().strip());
    out.flush();
  }
}
