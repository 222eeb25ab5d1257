package osame.launcher;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that are each well-formed and together make no sense; the message is Japanese. */
public final class UsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  /**
   * @param commandLine the command
   * @param key key of the text, without personal data
   */
  public UsageException(CommandLine commandLine, String key, Object... arguments) {
    super(commandLine, Messages.text(key, arguments));
  }
}
