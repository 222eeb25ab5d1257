package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import osame.it.structure.SqlText.Token;

/** The checks of SQL are only as good as their reading of it. */
class SqlTextTest {

  @Test
  void commentsTextsAndParametersCarryNoNames() {
    assertThat(words("SELECT a -- from x\n, 'from y' /* from z */ FROM t WHERE b = :from.x::date"))
        .containsExactly(
            "select", "a", ",", "''", "from", "t", "where", "b", "=", "?", "::", "date");
  }

  @Test
  void tablesWithoutSchemaAreFound() {
    assertThat(bare("SELECT * FROM receivable r JOIN receipt.posting USING (posting_id)"))
        .containsExactly("receivable");
    assertThat(bare("SELECT * FROM receipt.a, b WHERE EXISTS (SELECT FROM c)"))
        .containsExactly("b", "c");
    assertThat(bare("INSERT INTO x (a) SELECT 1")).containsExactly("x");
    assertThat(bare("WITH w AS (UPDATE y SET a = 1 RETURNING a) SELECT * FROM w"))
        .containsExactly("y");
    assertThat(bare("DELETE FROM receipt.a USING z WHERE true")).containsExactly("z");
  }

  @Test
  void otherMeaningsOfTheSameWordsAreNone() {
    assertThat(bare("SELECT extract(year FROM day), a IS DISTINCT FROM b FROM receipt.t"))
        .isEmpty();
    assertThat(bare("SELECT 1 FROM receipt.t FOR NO KEY UPDATE OF t")).isEmpty();
    assertThat(bare("INSERT INTO receipt.t VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2"))
        .isEmpty();
    assertThat(
            bare(
                "WITH RECURSIVE w (n) AS (SELECT 1), v AS MATERIALIZED (SELECT 2) SELECT 3 FROM w, v"))
        .isEmpty();
    assertThat(bare("SELECT * FROM unnest(:keys) k (a), generate_series(1, 2)")).isEmpty();
    assertThat(bare("CREATE TEMPORARY TABLE line (a int) ON COMMIT DROP; COPY line FROM STDIN"))
        .isEmpty();
  }

  private static List<String> words(String sql) {
    return SqlText.tokens(sql).stream().map(Token::text).toList();
  }

  private static List<String> bare(String sql) {
    return SqlRelations.bareNames(SqlText.tokens(sql)).stream().map(Token::text).toList();
  }
}
