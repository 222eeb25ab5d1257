package osame.launcher.log;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import osame.launcher.Answer;
import osame.launcher.Messages;
import osame.launcher.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code verify-log}: compares the operation log with the heads that were signed and exported, and
 * names the first record that does not fit. The exit code is 0 if all fit and 1 if one does not.
 */
@Command(
    name = "verify-log",
    subcommands = {ProofCommand.class, ExportCommand.class})
public final class VerifyLogCommand implements Callable<Integer> {

  @Mixin private Answer answer;
  @Mixin private LogDatabaseOptions database;
  @Spec private CommandSpec spec;

  @Option(names = "--dump", paramLabel = "FILE")
  private Path dump;

  @Option(names = "--export", paramLabel = "FILE")
  private Path export;

  @Option(names = "--heads", paramLabel = "FILE")
  private Path heads;

  @Option(names = "--public-key", paramLabel = "FILE")
  private List<Path> publicKeys;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public VerifyLogCommand() {
    this(System.getenv());
  }

  VerifyLogCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (dump != null && export != null) {
      throw new UsageException(spec.commandLine(), "verifyLog.oneSource");
    }
    SignedLeaves signed = signed();
    LogCheck check = null;
    Finding finding = signed.finding();
    if (finding == null) {
      check = check(signed);
      finding = check.finish();
    }
    return finding == null ? allFit(signed, check) : oneDoesNot(finding);
  }

  private SignedLeaves signed() {
    Path file = heads != null ? heads : database.file(environment, "heads.jsonl");
    List<Path> keys =
        publicKeys != null ? publicKeys : List.of(database.file(environment, "public-key.pem"));
    try {
      return SignedLeaves.read(file, LogKeys.read(keys));
    } catch (IOException e) {
      throw new UsageException(spec.commandLine(), "verifyLog.noHeads", file, keys);
    }
  }

  private LogCheck check(SignedLeaves signed) {
    try {
      if (dump != null) {
        return fed(new DumpFile(dump), new LogCheck(signed, Long.MAX_VALUE));
      }
      if (export != null) {
        ExportFile file = new ExportFile(export);
        return fed(file, new LogCheck(signed, file.sealedUpTo()));
      }
      DatabaseLog log = new DatabaseLog(database.login(environment));
      return fed(log, new LogCheck(signed, log.sealedUpTo()));
    } catch (IOException e) {
      throw new UsageException(
          spec.commandLine(), "verifyLog.unreadable", dump != null ? dump : export);
    }
  }

  private static LogCheck fed(LogSource log, LogCheck check) throws IOException {
    log.forEach(check);
    return check;
  }

  private int allFit(SignedLeaves signed, LogCheck check) {
    JsonArrayBuilder certificates = Json.createArrayBuilder();
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text("verifyLog.valid", check.sealed(), signed.heads(), signed.size()));
    lines.add(
        Messages.text("verifyLog.waiting", check.sealed() - signed.size() + check.unsealed()));
    check
        .erased()
        .forEach(
            (certificate, rows) -> {
              certificates.add(
                  Json.createObjectBuilder().add("certificate", certificate).add("records", rows));
              lines.add(Messages.text("verifyLog.erased", certificate, rows));
            });
    answer.print(
        Json.createObjectBuilder()
            .add("valid", true)
            .add("records", check.sealed())
            .add("heads", signed.heads())
            .add("signedRecords", signed.size())
            .add("waitingRecords", check.unsealed())
            .add("erased", certificates)
            .build(),
        lines);
    return 0;
  }

  private int oneDoesNot(Finding finding) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("valid", false).add("kind", finding.kind().name());
    if (finding.recordId() != null) {
      object.add("recordId", finding.recordId());
    }
    if (finding.place() != null) {
      object.add(finding.kind().name().startsWith("HEAD_") ? "line" : "leaf", finding.place());
    }
    answer.print(
        object.add("message", finding.text()).build(),
        List.of(Messages.text("verifyLog.invalid"), finding.text()));
    return 1;
  }
}
