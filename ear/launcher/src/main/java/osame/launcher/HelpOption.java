package osame.launcher;

import picocli.CommandLine.Option;

/** {@code --help}, for every command. */
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  /** Whether help was asked for. */
  public boolean isAsked() {
    return help;
  }
}
