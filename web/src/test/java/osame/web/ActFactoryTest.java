package osame.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.operations.api.BusinessDates;

class ActFactoryTest {

  private static final UUID ID = UUID.fromString("6f1f1d6e-3b57-4f0e-9f3c-0d7f4a5b6c7d");
  private static final BusinessDate DAY = new BusinessDate(LocalDate.of(2026, 8, 31));

  @Test
  void twoClicksOnOneFormAreOneAct() {
    ActFactory factory = factory(Map.of("requestId", ID.toString()), Map.of());
    Act act = factory.act("日次締め");
    assertThat(act).isEqualTo(new Act(ID, "日次締め", DAY, "192.0.2.7", null));
    assertThat(factory.act("日次締め")).isEqualTo(act);
  }

  @Test
  void eachRenderedFormHasItsOwnId() {
    ActFactory factory = factory(Map.of(), Map.of());
    assertThat(factory.getNewRequestId()).isNotEqualTo(factory.getNewRequestId());
  }

  @Test
  void aProgramSendsTheIdAsAHeader() {
    ActFactory factory = factory(Map.of(), Map.of("X-Request-Id", ID.toString()));
    assertThat(factory.act("取込み").requestId()).isEqualTo(ID);
  }

  @Test
  void withoutAnIdThereIsNoAct() {
    assertThatThrownBy(() -> factory(Map.of(), Map.of()).act("取込み"))
        .isInstanceOfSatisfying(
            WebException.class, e -> assertThat(e.code()).isEqualTo("WB-E-001"));
    assertThatThrownBy(() -> factory(Map.of("requestId", "1"), Map.of()).act("取込み"))
        .isInstanceOf(WebException.class);
  }

  private static ActFactory factory(Map<String, String> parameters, Map<String, String> headers) {
    HttpServletRequest request =
        stub(
            HttpServletRequest.class,
            (method, argument) ->
                switch (method) {
                  case "getHeader" -> headers.get(argument);
                  case "getParameter" -> parameters.get(argument);
                  case "getRemoteAddr" -> "192.0.2.7";
                  case "getAttribute" -> null; // no terminal was let in by its token
                  default -> throw new UnsupportedOperationException(method);
                });
    BusinessDates dates =
        stub(
            BusinessDates.class,
            (method, argument) -> {
              assertThat(method).isEqualTo("current");
              return DAY;
            });
    return new ActFactory(request, dates);
  }

  private interface Answer {
    Object to(String method, Object argument);
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer.to(method.getName(), arguments == null ? null : arguments[0])));
  }
}
