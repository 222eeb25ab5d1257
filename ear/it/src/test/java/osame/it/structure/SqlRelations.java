package osame.it.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import osame.it.structure.SqlText.Token;

/** Finds the tables and views that SQL names without a schema, where only such may stand. */
final class SqlRelations {

  private static final Set<String> END_OF_FROM =
      Set.of(
          "where",
          "group",
          "order",
          "having",
          "limit",
          "offset",
          "fetch",
          "union",
          "except",
          "intersect",
          "window",
          "for",
          "returning",
          "set",
          "values",
          "select",
          ";");

  /** Words inside whose parentheses FROM has another meaning. */
  private static final Set<String> FROM_IS_AN_ARGUMENT =
      Set.of("extract", "substring", "trim", "overlay");

  private static final Set<String> BEFORE_THE_NAME =
      Set.of("only", "lateral", "if", "not", "exists", "table");

  private static final Set<String> STARTS_A_STATEMENT =
      Set.of(";", "(", "begin", "then", "else", "loop", "as");

  private final List<Token> tokens;
  private final Set<String> localNames;
  private final List<Token> bare = new ArrayList<>();

  private SqlRelations(List<Token> tokens) {
    this.tokens = tokens;
    this.localNames = localNames(tokens);
  }

  /** Names without schema that are neither a WITH query nor a temporary table nor a function. */
  static List<Token> bareNames(List<Token> tokens) {
    SqlRelations relations = new SqlRelations(tokens);
    relations.scan();
    return relations.bare;
  }

  private void scan() {
    Deque<Boolean> inFrom = new ArrayDeque<>(List.of(false));
    Deque<Boolean> argument = new ArrayDeque<>(List.of(false));
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i).text();
      if (token.equals("(")) {
        inFrom.push(false);
        argument.push(FROM_IS_AN_ARGUMENT.contains(text(i - 1)));
      } else if (token.equals(")") && inFrom.size() > 1) {
        inFrom.pop();
        argument.pop();
      } else if (END_OF_FROM.contains(token)) {
        inFrom.pop();
        inFrom.push(false);
      } else if (startsRelation(i, argument.peek())) {
        inFrom.pop();
        inFrom.push(token.equals("from") || token.equals("join"));
        check(i + 1);
      } else if (token.equals(",") && inFrom.peek()) {
        check(i + 1);
      }
    }
  }

  private boolean startsRelation(int i, boolean argument) {
    return switch (tokens.get(i).text()) {
      case "from" -> !argument && !isDistinctFrom(i);
      case "join" -> true;
      case "into" -> text(i - 1).equals("insert") || text(i - 1).equals("merge");
      case "update" ->
          i == 0 || STARTS_A_STATEMENT.contains(text(i - 1)) || text(i - 1).equals(")");
      case "using" -> usesRelation(i);
      case "copy", "truncate" -> i == 0 || STARTS_A_STATEMENT.contains(text(i - 1));
      default -> false;
    };
  }

  private boolean isDistinctFrom(int i) {
    return text(i - 1).equals("distinct") && Set.of("is", "not").contains(text(i - 2));
  }

  /**
   * {@code USING} names a table in DELETE and MERGE, not after JOIN, in an index or an operator.
   */
  private boolean usesRelation(int i) {
    for (int j = i - 1; j >= 0 && !text(j).equals(";") && !text(j).equals("("); j--) {
      if (text(j).equals("delete") || text(j).equals("merge")) {
        return !text(i + 1).equals("(") || text(i + 2).equals("select");
      }
      if (Set.of("select", "join", "index", "create", "order").contains(text(j))) {
        return false;
      }
    }
    return false;
  }

  private void check(int start) {
    int i = start;
    while (BEFORE_THE_NAME.contains(text(i))) {
      i++;
    }
    if (i >= tokens.size() || !tokens.get(i).isWord()) {
      return; // a subquery, a parameter
    }
    String name = text(i);
    boolean qualified = text(i + 1).equals(".");
    boolean function = text(i + 1).equals("(") && !text(start - 1).equals("into");
    if (!qualified && !function && !localNames.contains(name) && !isKeyword(name)) {
      bare.add(tokens.get(i));
    }
  }

  private static boolean isKeyword(String name) {
    return Set.of("select", "values", "stdin", "stdout", "rows").contains(name)
        || name.startsWith("pg_");
  }

  private String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  /** Names of WITH queries, of temporary tables, of transition tables of triggers. */
  private static Set<String> localNames(List<Token> tokens) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String token = tokens.get(i).text();
      String next = tokens.get(i + 1).text();
      if (tokens.get(i).isWord() && (next.equals("as") || next.equals("("))) {
        int as = next.equals("as") ? i + 1 : afterParentheses(tokens, i + 1);
        if (isQueryBody(tokens, as)) {
          names.add(token);
        }
      }
      if (token.equals("table") && tokens.get(i + 1).isWord() && i > 0) {
        String before = tokens.get(i - 1).text();
        if (before.startsWith("temp") || Set.of("old", "new").contains(before)) {
          int name = i + 1;
          while (Set.of("if", "not", "exists", "as").contains(tokens.get(name).text())) {
            name++;
          }
          names.add(tokens.get(name).text());
        }
      }
    }
    return names;
  }

  private static boolean isQueryBody(List<Token> tokens, int as) {
    if (as < 0 || as + 1 >= tokens.size() || !tokens.get(as).text().equals("as")) {
      return false;
    }
    int i = as + 1;
    while (i < tokens.size() && Set.of("not", "materialized").contains(tokens.get(i).text())) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).text().equals("(");
  }

  private static int afterParentheses(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      String token = tokens.get(i).text();
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
