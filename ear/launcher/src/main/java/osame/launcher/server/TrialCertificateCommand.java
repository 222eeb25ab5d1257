package osame.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.setup.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a certificate that nobody but its maker trusts, to try TLS with. */
@Command(name = "trial-certificate")
public final class TrialCertificateCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Option(names = "--file", defaultValue = "trial.p12")
  private Path file;

  @Option(names = "--host", defaultValue = "localhost")
  private String host;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (Files.exists(file)) {
      throw new LauncherException("LN-E-016", file);
    }
    Path password =
        Files.createFile(
            Path.of(file + ".password"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, Passwords.random());
    Process keytool = new ProcessBuilder(command(password)).redirectErrorStream(true).start();
    String output =
        new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (keytool.waitFor() != 0) {
      Files.delete(password);
      throw new LauncherException("LN-E-017", output);
    }
    spec.commandLine().getOut().println(Messages.text("trialCertificate.made", file, password));
    return 0;
  }

  private List<String> command(Path password) {
    String name = host.matches("[0-9.]+|.*:.*") ? "IP:" + host : "DNS:" + host;
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        "osame",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=" + host,
        "-ext",
        "SAN=" + name + ",DNS:localhost,IP:127.0.0.1",
        "-validity",
        "90",
        "-storetype",
        "PKCS12",
        "-keystore",
        file.toString(),
        "-storepass:file",
        password.toString());
  }
}
