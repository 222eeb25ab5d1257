package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.TaxYear;
import osame.foundation.Yen;

/** Contracts speak in types: a year is not a number, a day of payment is not any day. */
class ContractTypesTest {

  /** Types whose meaning is lost in a plain value. */
  private static final Map<Pattern, Class<?>> TYPE_OF = types();

  private static final Set<Class<?>> PLAIN =
      Set.of(
          int.class,
          long.class,
          short.class,
          Integer.class,
          Long.class,
          String.class,
          java.time.LocalDate.class);

  private static Map<Pattern, Class<?>> types() {
    Map<Pattern, Class<?>> types = new LinkedHashMap<>();
    types.put(Pattern.compile("(?i).*levyYear"), LevyYear.class);
    types.put(Pattern.compile("(?i).*taxYear"), TaxYear.class);
    types.put(Pattern.compile("(?i).*fiscalYear"), FiscalYear.class);
    types.put(Pattern.compile("(?i).*installment"), Installment.class);
    types.put(Pattern.compile("(?i).*paidOn"), PaidOn.class);
    types.put(Pattern.compile("(?i).*receivedOn"), ReceivedOn.class);
    types.put(Pattern.compile("(?i).*businessDate"), BusinessDate.class);
    types.put(Pattern.compile("(?i).*addresseeNumber"), AddresseeNumber.class);
    types.put(Pattern.compile("(?i).*noticeNumber"), NoticeNumber.class);
    types.put(Pattern.compile("(?i).*(amount|balance|yen|sum)"), Yen.class);
    return types;
  }

  @Test
  void recordsUseThem() {
    List<String> faults = new ArrayList<>();
    for (Class<?> contract : contracts()) {
      if (contract.isRecord()) {
        for (RecordComponent component : contract.getRecordComponents()) {
          check(component.getName(), component.getType(), contract.getName(), faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void methodsUseThem() {
    List<String> faults = new ArrayList<>();
    for (Class<?> contract : contracts()) {
      for (Method method : contract.getDeclaredMethods()) {
        if (method.isSynthetic()) {
          continue;
        }
        String place = contract.getName() + "." + method.getName();
        check(method.getName(), method.getReturnType(), place, faults);
        for (Parameter parameter : method.getParameters()) {
          assertThat(parameter.isNamePresent()).as("compiled with -parameters").isTrue();
          check(parameter.getName(), parameter.getType(), place, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Who acts is the container's caller, never a parameter; the terminal comes with the act. */
  @Test
  void nobodySaysWhoHeIs() {
    List<String> faults = new ArrayList<>();
    for (Class<?> contract : contracts()) {
      for (Method method : contract.getDeclaredMethods()) {
        for (Parameter parameter : method.getParameters()) {
          if (Set.of("caller", "principal", "actor", "recordedBy", "changedBy")
              .contains(parameter.getName())) {
            faults.add(contract.getName() + "." + method.getName() + ": " + parameter.getName());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void check(String name, Class<?> type, String place, List<String> faults) {
    TYPE_OF.forEach(
        (pattern, right) -> {
          if (pattern.matcher(name).matches() && PLAIN.contains(type)) {
            faults.add(
                place
                    + ": "
                    + name
                    + " is "
                    + type.getSimpleName()
                    + ", not "
                    + right.getSimpleName());
          }
        });
  }

  /** Screens and REST take texts and make the types of them; they are not contracts. */
  private static List<Class<?>> contracts() {
    List<Class<?>> contracts = new ArrayList<>();
    for (JavaClass type : Project.classesOf(Project.serverModules())) {
      if (type.getPackageName().matches("osame\\.(?!web\\.)[a-z]+\\.api(\\..*)?")) {
        contracts.add(type.reflect());
      }
    }
    return contracts;
  }
}
