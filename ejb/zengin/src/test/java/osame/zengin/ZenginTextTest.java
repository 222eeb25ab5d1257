package osame.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RC-079")
class ZenginTextTest {

  @ParameterizedTest
  @CsvSource({
    "ヤマダ　タロウ, ﾔﾏﾀﾞ ﾀﾛｳ",
    "ジョー・スミス, ｼﾞﾖ-.ｽﾐｽ",
    "キャッツ, ｷﾔﾂﾂ",
    "ヲノ, ｵﾉ",
    "ヴァンパイア, ｳﾞｱﾝﾊﾟｲｱ",
    "ﾔﾏﾀﾞ ｼﾞｭﾝ, ﾔﾏﾀﾞ ｼﾞﾕﾝ",
    "やまだ はなこ, ﾔﾏﾀﾞ ﾊﾅｺ",
    "（カ）ナガミ, (ｶ)ﾅｶﾞﾐ",
    "Ａｂｃ－１, ABC-1",
    "ｶ゛, ｶﾞ",
    "ヵヶヮヰヱ, ｶｹﾜｲｴ",
  })
  void namesAreBroughtIntoOneByteCharacters(String name, String expected) {
    ZenginText.Converted converted = ZenginText.convert(name, CharacterRules.STRICT);

    assertThat(converted.text()).isEqualTo(expected);
    assertThat(converted.isComplete()).isTrue();
  }

  @Test
  void aBankThatTakesMoreGetsMore() {
    assertThat(ZenginText.convert("ヲノ「ア」", CharacterRules.WIDE).text()).isEqualTo("ｦﾉ｢ｱ｣");
  }

  @Test
  void whatHasNoCounterpartIsRefusedNotGuessed() {
    ZenginText.Converted converted = ZenginText.convert("𠮷田，タロウ", CharacterRules.STRICT);

    assertThat(converted.text()).isEqualTo("ﾀﾛｳ");
    assertThat(converted.refused()).containsExactly("𠮷", "田", ",");
  }

  @Test
  void aKanaIsNeverPartedFromItsMark() {
    assertThat(ZenginText.cut("ｱｶﾞ", 2)).isEqualTo("ｱ");
    assertThat(ZenginText.cut("ｱｶﾞ", 3)).isEqualTo("ｱｶﾞ");
    assertThat(ZenginText.cut("ｱｶﾞｲ", 3)).isEqualTo("ｱｶﾞ");
    assertThat(ZenginText.cut("ﾊﾟ", 1)).isEmpty();
  }

  @Test
  void numbersAreFilledWithZeros() {
    assertThat(ZenginText.zeroFilled(123, 7)).isEqualTo("0000123");
    assertThatIllegalArgumentException().isThrownBy(() -> ZenginText.zeroFilled(1234, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> ZenginText.zeroFilled(-1, 3));
  }

  @Test
  @Tag("RC-074")
  void theDebitDayFallsIntoTheNearestYear() {
    assertThat(DebitHeader.nearest(MonthDay.of(12, 28), LocalDate.of(2027, 1, 5)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(DebitHeader.nearest(MonthDay.of(1, 4), LocalDate.of(2026, 12, 20)))
        .isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(DebitHeader.nearest(MonthDay.of(2, 29), LocalDate.of(2027, 3, 3)))
        .as("2026 to 2027 have no such day")
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void bothEncodingsHaveThePublishedBytes() {
    String text = "ｱｲｳ-1A";
    int[] jis = {0xB1, 0xB2, 0xB3, 0x2D, 0x31, 0x41};
    int[] ebcdic = {0x81, 0x82, 0x83, 0x60, 0xF1, 0xC1};
    for (int i = 0; i < text.length(); i++) {
      assertThat(TextEncoding.JIS.encode(text.charAt(i))).isEqualTo(jis[i]);
      assertThat(TextEncoding.EBCDIC.encode(text.charAt(i))).isEqualTo(ebcdic[i]);
    }
    for (char c : "()-.\\/｢｣ｦ".toCharArray()) {
      int encoded = TextEncoding.EBCDIC.encode(c);
      assertThat(encoded).as("%s", c).isPositive();
      assertThat(TextEncoding.EBCDIC.decode((byte) encoded)).isEqualTo(c);
    }
  }
}
