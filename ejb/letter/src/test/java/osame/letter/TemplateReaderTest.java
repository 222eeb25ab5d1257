package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever edits a form is told what is wrong and where. */
class TemplateReaderTest {

  private static final String HEAD =
      """
      form: reminder
      title: 催告書
      valid-from: 2026-04-01
      recipient: no
      fields: {required: [amount], optional: [remark]}
      lists: {rows: {required: [tax]}}
      """;

  @Test
  void aFormHasAWordingForEachStage() {
    LetterTemplate template =
        read(
            """
            wordings:
              first: {body: "{amount:yen}円が未納です。"}
              last: {body: "{amount:yen}円について、財産を差し押さえます。"}
            pages:
              - blocks:
                  - {text: "{wording.body}", at: [20, 20], size: [170, 20]}
            """);
    assertThat(template.stages()).containsExactly("first", "last");
    assertThat(template.validFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(template.validTo()).isNull();
    assertThat(template.counter()).isEqualTo("reminder");
    assertThat(template.sha256()).hasSize(64);
    LetterContent content =
        new LetterContent(null, "last", Map.of("amount", "1"), Map.of("rows", rows()));
    assertThat(LetterPress.check(Fonts.onBoard(), QrProfile.NONE, template, Samples.ISSUE, content))
        .isEmpty();
  }

  private static List<Map<String, String>> rows() {
    return List.of(Map.of("tax", "1"));
  }

  @Test
  void mistakesAreNamed() {
    refused("{text: \"{amont}\", at: [1, 1], size: [9, 9]}", "no such field: amont");
    refused("{text: \"{amount\", at: [1, 1], size: [9, 9]}", "brace without a field");
    refused("{text: \"{amount:dollar}\", at: [1, 1], size: [9, 9]}", "dollar");
    refused("{text: x, at: [1, 1], size: [9, 9], colour: red}", "unknown: colour");
    refused("{text: x, at: [1, 1]}", "pages[1].blocks[1]: size is missing");
    refused("{text: x, at: [200, 1], size: [20, 9]}", "beyond the edge");
    refused("{text: x, at: [1, 1.23456], size: [20, 9]}", "not a number");
    refused("{text: x, at: [1, 1], size: [20, 9], font: arial}", "mincho or gothic");
    refused("{picture: x}", "no known kind of block");
    refused("{table: lines, at: [1, 1], columns: []}", "no such list: lines");
    refused("{customer-code: x, at: [1, 1], width: 40}", "63.84");
    refused("{text: [x", "expected");
  }

  private static void refused(String block, String message) {
    assertThatThrownBy(() -> read("pages:\n  - blocks:\n      - " + block + "\n"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(message);
  }

  private static LetterTemplate read(String rest) {
    return LetterTemplate.read((HEAD + rest).getBytes(StandardCharsets.UTF_8));
  }
}
