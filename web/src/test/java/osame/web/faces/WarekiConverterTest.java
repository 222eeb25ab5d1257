package osame.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osame.web.Sentences;

class WarekiConverterTest {

  private final WarekiConverter converter = new WarekiConverter(new Sentences());

  @ParameterizedTest
  @ValueSource(strings = {"令和8年5月31日", "R8.5.31", " 20260531 ", "2026-05-31", "２０２６/５/３１"})
  void readsBothCalendars(String typed) {
    assertThat(converter.getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2026, 5, 31));
  }

  @Test
  void anEmptyFieldIsNoDay() {
    assertThat(converter.getAsObject(null, null, " ")).isNull();
    assertThat(converter.getAsString(null, null, null)).isEmpty();
  }

  @Test
  void anImpossibleDayIsRefusedWithTheFormsThatAreRead() {
    assertThatThrownBy(() -> converter.getAsObject(null, null, "R8.2.30"))
        .isInstanceOfSatisfying(
            ConverterException.class,
            e ->
                assertThat(e.getFacesMessage().getSummary())
                    .startsWith("日付の「R8.2.30」")
                    .contains("令和8年5月31日"));
  }

  @Test
  void showsTheShortForm() {
    assertThat(converter.getAsString(null, null, LocalDate.of(2026, 5, 31))).isEqualTo("R8.5.31");
  }
}
