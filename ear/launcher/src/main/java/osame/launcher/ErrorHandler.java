package osame.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import osame.foundation.CodedException;
import osame.foundation.law.MissingRateException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into one line on the error output, or into a JSON object {@code error}
 * where {@code --json} was asked for, and into the exit code. Arguments that were not understood
 * are never repeated: one of them may be a personal number.
 */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine commandLine = e.getCommandLine();
    String message = message(e);
    if (Arrays.asList(args).contains(Answer.JSON)) {
      print(commandLine, error("usage", message));
    } else {
      commandLine.getErr().println(message);
      commandLine
          .getErr()
          .println(Messages.text("error.seeHelp", commandLine.getCommandSpec().qualifiedName()));
      commandLine.getErr().flush();
    }
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Messages.text("error.unmatched", unmatched.getUnmatched().size());
    }
    if (e instanceof MissingParameterException missing) {
      return Messages.text("error.missing", names(missing.getMissing()));
    }
    if (e.getArgSpec() != null && e.getArgSpec().isOption() && e.getValue() != null) {
      return Messages.text("error.value", names(List.of(e.getArgSpec())), e.getValue());
    }
    if (e instanceof UsageException) {
      return e.getMessage();
    }
    boolean group = !e.getCommandLine().getSubcommands().isEmpty();
    return Messages.text(group ? "error.noCommand" : "error.usage");
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(
            arg ->
                arg instanceof CommandLine.Model.OptionSpec o ? o.longestName() : arg.paramLabel())
        .collect(Collectors.joining(", "));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult result)
      throws Exception {
    if (!(e instanceof CodedException coded)) {
      throw e;
    }
    String message = Messages.text(coded);
    if (result.originalArgs().contains(Answer.JSON)) {
      JsonObjectBuilder error = error(coded.code(), message);
      if (coded instanceof MissingRateException missing) {
        error.add("year", missing.year());
      }
      print(commandLine, error);
    } else {
      commandLine.getErr().println(message);
      commandLine.getErr().flush();
    }
    return ExitCode.SOFTWARE;
  }

  private static JsonObjectBuilder error(String code, String message) {
    return Json.createObjectBuilder().add("code", code).add("message", message);
  }

  private static void print(CommandLine commandLine, JsonObjectBuilder error) {
    Answer.printJson(commandLine.getOut(), Json.createObjectBuilder().add("error", error).build());
  }
}
