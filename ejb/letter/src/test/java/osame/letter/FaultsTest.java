package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A letter that would come out wrong is not printed, and the list says why. */
@Tag("AT-022")
class FaultsTest {

  private final LetterTemplate template = Samples.template("demand-notice");

  @Test
  void aMissingFieldIsNamed() {
    LetterContent whole = Samples.demandNotice(Samples.RECIPIENT, 1);
    Map<String, String> row = new HashMap<>(whole.lists().get("installments").get(0));
    row.remove("due-date");
    LetterContent lacking =
        new LetterContent(
            null,
            "",
            Map.of("pay-by", "2026-08-31"),
            Map.of("installments", List.of(row), "slips", whole.lists().get("slips")));
    assertThat(check(lacking))
        .containsExactlyInAnyOrder(
            new Fault(FaultKind.MISSING, "recipient", ""),
            new Fault(FaultKind.MISSING, "total", ""),
            new Fault(FaultKind.MISSING, "installments.due-date", ""));
  }

  @Test
  void aLongNameShrinksAndAnEndlessOneIsListed() {
    assertThat(check(named("一般社団法人見本市中央地区まちづくり推進協議会連合会事務局"))).isEmpty();
    String endless = "寿限無".repeat(40);
    assertThat(check(named(endless)))
        .contains(new Fault(FaultKind.OVERFLOW, "recipient.name", endless))
        .allMatch(fault -> fault.kind() == FaultKind.OVERFLOW);
  }

  @Test
  void aCharacterThatNoFontHasIsListedAndNeverDrawnAsABox() {
    String cuneiform = Character.toString(0x12000);
    assertThat(check(named("見本" + cuneiform)))
        .contains(new Fault(FaultKind.NO_GLYPH, "recipient.name", "U+12000"));
    try (LetterPress press = press()) {
      DrawnLetter drawn = press.draw(template, Samples.ISSUE, named("見本" + cuneiform));
      assertThat(drawn.isDrawn()).isFalse();
      assertThat(press.isEmpty()).isTrue();
    }
  }

  @Test
  void aVariantThatNoFontHasIsDrawnByItsBaseAndListed() {
    LetterContent letter = named("山" + Character.toString(0xE01EF) + "田");
    try (LetterPress press = press()) {
      DrawnLetter drawn = press.draw(template, Samples.ISSUE, letter);
      assertThat(drawn.isDrawn()).isTrue();
      assertThat(drawn.faults())
          .contains(new Fault(FaultKind.SUBSTITUTED, "recipient.name", "U+5C71 U+E01EF"));
    }
  }

  @Test
  void moreRowsThanTheTableHasAreListed() {
    assertThat(check(Samples.demandNotice(Samples.RECIPIENT, 12))).isEmpty();
    assertThat(check(Samples.demandNotice(Samples.RECIPIENT, 13)))
        .containsExactly(new Fault(FaultKind.OVERFLOW, "installments", "13"));
  }

  @Test
  void anAmountThatIsNoNumberIsListed() {
    LetterContent whole = Samples.demandNotice(Samples.RECIPIENT, 1);
    LetterContent wrong =
        new LetterContent(
            whole.recipient(),
            "",
            Map.of("total", "12,300", "pay-by", "2026-08-31"),
            whole.lists());
    assertThat(check(wrong)).containsExactly(new Fault(FaultKind.BAD_VALUE, "total", "12,300"));
  }

  @Test
  void anUnknownStageIsListed() {
    LetterContent whole = Samples.demandNotice(Samples.RECIPIENT, 1);
    LetterContent wrong =
        new LetterContent(whole.recipient(), "third", whole.fields(), whole.lists());
    assertThat(check(wrong)).containsExactly(new Fault(FaultKind.BAD_VALUE, "stage", "third"));
  }

  private static LetterContent named(String name) {
    Recipient to = Samples.RECIPIENT;
    return Samples.demandNotice(
        new Recipient(to.postalCode(), to.address(), to.addressDetail(), name, to.honorific()), 1);
  }

  private List<Fault> check(LetterContent content) {
    return LetterPress.check(Fonts.onBoard(), QrProfile.SPECIMEN, template, Samples.ISSUE, content);
  }

  private static LetterPress press() {
    return new LetterPress(Fonts.onBoard(), QrProfile.SPECIMEN, "督促状", Samples.DAY);
  }
}
