package osame.launcher.log;

import osame.launcher.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify-log}: finds out whether the operation log was tampered with. */
@Command(name = "verify-log", subcommands = ProofCommand.class)
public final class VerifyLogCommand {

  @Mixin private HelpOption help;
}
