package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Debian's sqlmap and wapiti; their reports stay in the directory. */
final class Scanners {

  /**
   * Neither is a fault here: the demonstration speaks plain HTTP on this computer, the header
   * against scripts is one that browsers have given up, and the token against forged forms is the
   * view state, which the scanner doesn't know (forged forms are tried in AttacksIT).
   */
  private static final Set<String> EXPECTED =
      Set.of("Secure Flag cookie", "HTTP Secure Headers", "Cross Site Request Forgery");

  private static final Duration GRACE = Duration.ofMinutes(30);

  private final Path directory;

  Scanners(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  /**
   * Tries every parameter of the addresses for SQL injection.
   *
   * @param cookies of the session, or empty
   * @param level how hard sqlmap tries, 1 to 5
   * @return the findings
   */
  List<String> injectable(String name, List<String> addresses, String cookies, int level)
      throws IOException, InterruptedException {
    Path output = Files.createDirectories(directory.resolve("sqlmap-" + name + "-" + level));
    Path targets = Files.write(output.resolve("targets.txt"), addresses);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sqlmap", "-m", targets.toString(), "--batch", "--flush-session"));
    command.addAll(List.of("--dbms=PostgreSQL", "--level", "" + level, "--risk", "1"));
    // Without UNION, which would only tell more of what the other four have found.
    command.addAll(List.of("--technique", "BEST", "--threads", "4", "--time-sec", "2"));
    // Nobody reads these two, and they would take half the time of each address.
    command.addAll(List.of("--skip", "user-agent,referer"));
    command.addAll(
        List.of("--disable-coloring", "--ignore-code", "*", "--ignore-redirects", "--output-dir"));
    command.addAll(List.of(output.toString(), "--cookie", cookies, "--drop-set-cookie"));
    Path report = run(output.resolve("report.txt"), command, GRACE);
    List<String> lines = Files.readAllLines(report);
    long tested = lines.stream().filter(line -> line.contains("testing URL")).count();
    assertThat(tested).as("addresses tested, %s", report).isEqualTo(addresses.size());
    return lines.stream().filter(line -> line.matches("(Parameter: .*|\\s+Payload: .*)")).toList();
  }

  /**
   * Attacks the addresses, with all that they take; not the forms, of which one ends the session.
   *
   * @param modules kinds of attack
   * @return kind, path and finding of each fault
   */
  List<String> faults(String name, List<String> addresses, String cookies, String modules)
      throws IOException, InterruptedException {
    Path output = Files.createDirectories(directory.resolve("wapiti-" + name));
    Path json = output.resolve("report.json");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("wapiti", "-u", addresses.get(0), "--scope", "folder", "-d", "0"));
    command.addAll(List.of("--flush-session", "--no-bugreport", "-v", "1"));
    command.addAll(List.of("-f", "json", "-o", json.toString(), "-m", modules));
    command.addAll(List.of("-H", "Cookie: " + cookies));
    addresses.forEach(address -> command.addAll(List.of("-s", address)));
    Files.deleteIfExists(json);
    run(output.resolve("report.txt"), command, GRACE);
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(json))) {
      JsonObject report = reader.readObject();
      List<String> faults = new ArrayList<>();
      for (String part : List.of("vulnerabilities", "anomalies")) {
        JsonObject kinds = report.getJsonObject(part);
        kinds.keySet().stream()
            .filter(kind -> !EXPECTED.contains(kind))
            .forEach(
                kind ->
                    kinds.getJsonArray(kind).getValuesAs(JsonObject.class).stream()
                        .map(f -> kind + " " + f.getString("path") + " " + f.getString("info"))
                        .forEach(faults::add));
      }
      return faults;
    }
  }

  private static Path run(Path report, List<String> command, Duration limit)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(report.toFile());
    // Where they keep what they remember.
    builder.environment().put("HOME", report.toAbsolutePath().getParent().toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(limit.toSeconds(), TimeUnit.SECONDS))
          .as("%s ended in time", command.get(0))
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    return report;
  }
}
