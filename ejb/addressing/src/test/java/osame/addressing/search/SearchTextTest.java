package osame.addressing.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AT-023")
class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "ｻﾄｳ, サトウ",
    "さとう, サトウ",
    "ガ, カ",
    "ｶﾞ, カ",
    "ぱ, は",
    "ヴァイオレット, ウアイオレツト",
    "キャット, キヤツト",
    "オオタ ショウコ, オオタシヨコ",
    "コウノ, コーノ",
    "コウノ, コノ",
    "ヲノ, オノ",
    "ヰ, イ",
    "渡邉, 渡辺",
    "渡邊, 渡辺",
    "髙橋, 高橋",
    "𠮷田, 吉田",
    "１２－３, 12-3",
    "12‐3, 12―3",
    "ａｂｃ, ABC",
    "ジョン・スミス, ジョン　スミス"
  })
  void writingsOfTheSameAreEqual(String one, String other) {
    assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"サトウ, カトウ", "オノ, オオノ", "ウエノ, エノ", "田中, 中田", "12, 13"})
  void otherNamesStayApart(String one, String other) {
    assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
  }

  @Test
  void aVariationSelectorDoesNotHideTheName() {
    assertThat(SearchText.fold("葛\uDB40\uDD00城")).isEqualTo("葛城");
  }

  @Test
  void whatDoesNotCountFoldsToNothing() {
    assertThat(SearchText.fold(" 　-ー・")).isEmpty();
  }

  @Test
  void foldingTwiceChangesNothing() {
    String folded = SearchText.fold("がぎぐ ショウワ 渡邊 Ｔａｘ");
    assertThat(SearchText.fold(folded)).isEqualTo(folded);
  }
}
