package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import osame.it.structure.SqlText.Token;

/** Each module's SQL keeps to its own schema, to whole yen and to the time it is given. */
class SqlTest {

  /** Schemas of which a module may read the views {@code api_*}. */
  private static final Map<String, Set<String>> BELOW =
      Map.of(
          "access", Set.of(),
          "operations", Set.of("access"),
          "addressing", Set.of("access", "operations"),
          "receipt", Set.of("access", "operations", "addressing"),
          "arrears", Set.of("access", "operations", "addressing", "receipt"),
          "linkage", Set.of("access", "operations", "addressing", "receipt"),
          "numbers", Set.of());

  private static final Set<String> INEXACT_TYPES =
      Set.of("real", "float", "float4", "float8", "double", "numeric", "decimal", "money");

  private static final Set<String> MACHINE_TIME =
      Set.of(
          "now",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "clock_timestamp",
          "statement_timestamp",
          "transaction_timestamp");

  @Test
  void everyResourceBelongsToAModule() {
    assertThat(resources()).isNotEmpty().allMatch(r -> BELOW.containsKey(r.schema()));
  }

  @Test
  void aModuleNamesOnlyItsOwnTablesAndPublishedViews() {
    List<String> violations = new ArrayList<>();
    for (Resource resource : resources()) {
      List<Token> tokens = resource.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        String schema = tokens.get(i).text();
        boolean schemaBegins = i == 0 || !tokens.get(i - 1).text().equals(".");
        if (schemaBegins
            && BELOW.containsKey(schema)
            && tokens.get(i + 1).text().equals(".")
            && !mayName(resource, tokens, i)) {
          violations.add(resource.at(tokens.get(i)) + schema + "." + tokens.get(i + 2).text());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static boolean mayName(Resource resource, List<Token> tokens, int i) {
    String schema = tokens.get(i).text();
    if (schema.equals(resource.schema())) {
      return true;
    }
    boolean below = BELOW.get(resource.schema()).contains(schema);
    boolean published = tokens.get(i + 2).text().startsWith("api_");
    boolean key = resource.migration() && i > 0 && tokens.get(i - 1).text().equals("references");
    return below && (published || key);
  }

  @Test
  void everyTableIsNamedWithItsSchema() {
    List<String> violations = new ArrayList<>();
    for (Resource resource : resources()) {
      if (!resource.migration()) {
        for (Token token : SqlRelations.bareNames(resource.tokens())) {
          violations.add(resource.at(token) + token.text());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void timeIsGivenNeverAsked() {
    List<String> violations = new ArrayList<>();
    for (Resource resource : resources()) {
      List<Token> tokens = resource.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (MACHINE_TIME.contains(tokens.get(i).text()) && !isRecordingTime(resource, tokens, i)) {
          violations.add(resource.at(tokens.get(i)) + tokens.get(i).text());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  /** The moment of recording is the one thing that the database itself knows best. */
  private static boolean isRecordingTime(Resource resource, List<Token> tokens, int i) {
    return resource.migration()
        && tokens.get(i).text().equals("clock_timestamp")
        && tokens.get(i - 1).text().equals("default");
  }

  @Test
  void amountsAreExact() {
    List<String> violations = new ArrayList<>();
    for (Resource resource : resources()) {
      for (Token token : resource.tokens()) {
        if (INEXACT_TYPES.contains(token.text())) {
          violations.add(resource.at(token) + token.text());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void momentsHaveAZone() {
    List<String> violations = new ArrayList<>();
    for (Resource resource : resources()) {
      List<Token> tokens = resource.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        boolean zoned = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("with");
        if (tokens.get(i).text().equals("timestamp") && !zoned) {
          violations.add(resource.at(tokens.get(i)) + "timestamp without time zone");
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  /** SQL of the modules; setting up servers and logins ({@code persistence/setup}) is no module. */
  private static List<Resource> resources() {
    return Project.serverModules().stream()
        .flatMap(m -> Project.files(m, "src/main/resources", ".sql").stream())
        .map(Resource::of)
        .toList();
  }

  private record Resource(Path file, String schema, boolean migration, List<Token> tokens) {

    static Resource of(Path file) {
      String name = Project.name(file);
      List<String> parts = List.of(name.replaceFirst(".*src/main/resources/", "").split("/"));
      String schema = parts.size() > 2 && parts.get(0).equals("osame") ? parts.get(1) : "";
      return new Resource(
          file, schema, parts.contains("migration"), SqlText.tokens(Project.read(file)));
    }

    String at(Token token) {
      return Project.name(file) + ":" + token.line() + ": ";
    }

    @Override
    public String toString() {
      return Project.name(file)
          + tokens.stream().map(Token::text).limit(5).collect(Collectors.joining(" ", " (", " …)"));
    }
  }
}
