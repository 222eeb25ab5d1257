package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.setup.testing.TestDatabase;

/** One term, one name: what {@code docs/glossary.md} rules out stands nowhere in public. */
class GlossaryTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

  /** Names of the glossary as lists of words, and the words ruled out for each term. */
  private record Term(List<List<String>> names, List<List<String>> ruledOut) {}

  @Test
  void theGlossaryContradictsItselfNowhere() {
    Map<List<String>, String> meanings = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Term term : terms()) {
      for (List<String> name : term.names()) {
        if (meanings.putIfAbsent(name, term.toString()) != null) {
          twice.add(String.join(" ", name));
        }
      }
    }
    assertThat(twice).as("names with two meanings").isEmpty();
    assertThat(terms().stream().flatMap(t -> t.ruledOut().stream()))
        .as("ruled out and used")
        .isNotEmpty()
        .noneMatch(meanings::containsKey);
  }

  @Test
  void publicNamesOfTheCodeKeepToIt() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : Project.classesOf(Project.serverModules())) {
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      names.add(type.getName().replaceFirst(".*\\.", ""));
      type.getMethods().stream()
          .filter(GlossaryTest::isPublic)
          .map(JavaMember::getName)
          .forEach(names::add);
      type.getFields().stream()
          .filter(f -> isPublic(f) || type.isRecord())
          .map(JavaMember::getName)
          .forEach(names::add);
    }
    assertThat(faults(names)).isEmpty();
  }

  private static boolean isPublic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC);
  }

  @Test
  void tablesAndColumnsKeepToIt() {
    List<String> names =
        database
            .superuserJdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT DISTINCT unnest(ARRAY[table_name, column_name])::text
                              FROM information_schema.columns
                             WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
                            """)
                        .mapTo(String.class)
                        .list());
    assertThat(names).isNotEmpty();
    assertThat(faults(names)).isEmpty();
  }

  private static List<String> faults(Iterable<String> names) {
    List<Term> terms = terms();
    List<String> faults = new ArrayList<>();
    for (String name : names) {
      List<String> words = words(name);
      // A word may be ruled out alone and be right as part of another term: thirdPartyDebtor.
      for (Term term : terms) {
        term.names().stream().filter(n -> n.size() > 1).forEach(n -> remove(words, n));
      }
      for (Term term : terms) {
        for (List<String> ruledOut : term.ruledOut()) {
          if (Collections.indexOfSubList(words, ruledOut) >= 0) {
            faults.add(name + ": say " + term.names() + " instead of " + ruledOut);
          }
        }
      }
    }
    return faults;
  }

  private static void remove(List<String> words, List<String> name) {
    int at = Collections.indexOfSubList(words, name);
    if (at >= 0) {
      words.subList(at, at + name.size()).clear();
      words.add(at, "·");
    }
  }

  /** The rows of all tables: Japanese, names, meaning, words ruled out. */
  private static List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (String line : Project.read(Project.ROOT.resolve("docs/glossary.md")).split("\n")) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && !cells[1].isBlank() && !cells[1].matches(" (Japanese|---) ")) {
        terms.add(new Term(names(cells[2]), names(cells[4])));
      }
    }
    assertThat(terms).hasSizeGreaterThan(80);
    return terms;
  }

  private static List<List<String>> names(String cell) {
    return Stream.of(cell.split("[/,()]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(GlossaryTest::words)
        .toList();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : CAMEL.split(name)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
