package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;

/** Yen are whole numbers, and time comes from the business date or the injected clock. */
class MoneyAndTimeTest {

  private static final Set<String> INEXACT =
      Set.of("Float", "Double", "BigDecimal", "DoubleStream", "floatValue", "doubleValue");

  /** Sources without money in them that may use fractions. */
  private static final Set<String> MAY_USE_FRACTIONS =
      Set.of("ejb/letter/src/main/java/osame/letter/Watermark.java");

  /** The only places that may ask the machine for the time. */
  private static final Set<String> CLOCK_PRODUCERS =
      Set.of("osame.access.clock.ClockProducer", "osame.launcher.retention.EraseCommand");

  private static final Pattern SQL_IN_JAVA =
      Pattern.compile(
          "(?is).*\\b(from|join|into|update|table|copy|truncate)\\s+"
              + "(access|operations|addressing|receipt|arrears|linkage|numbers)\\.[a-z_]+.*");

  @Test
  void noFloatingPointNearMoney() {
    List<String> faults = JavaSources.faults(Project.productModules(), MoneyAndTimeTest::inexact);
    faults.removeIf(fault -> MAY_USE_FRACTIONS.stream().anyMatch(fault::startsWith));
    assertThat(faults).isEmpty();
  }

  private static String inexact(Tree tree) {
    if (tree instanceof PrimitiveTypeTree type
        && Set.of(TypeKind.FLOAT, TypeKind.DOUBLE).contains(type.getPrimitiveTypeKind())) {
      return type + " is inexact";
    }
    if (tree instanceof LiteralTree literal
        && (literal.getValue() instanceof Double || literal.getValue() instanceof Float)) {
      return literal + " is inexact";
    }
    if (tree instanceof IdentifierTree name && INEXACT.contains(name.getName().toString())) {
      return name + " is inexact";
    }
    if (tree instanceof MemberSelectTree member
        && INEXACT.contains(member.getIdentifier().toString())) {
      return member + " is inexact";
    }
    return null;
  }

  @Test
  void nobodyAsksTheMachineForTheTime() {
    List<String> violations = new ArrayList<>();
    for (JavaClass origin : Project.classesOf(Project.productModules())) {
      if (CLOCK_PRODUCERS.contains(origin.getName())) {
        continue;
      }
      for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
        if (access instanceof JavaCall<?> call && asksTheMachine(call.getTarget())) {
          violations.add(call.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static boolean asksTheMachine(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean withClock =
        target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
    return (owner.startsWith("java.time.") && name.equals("now") && !withClock)
        || (owner.equals(Clock.class.getName())
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.equals(Date.class.getName())
            && name.equals("<init>")
            && target.getRawParameterTypes().isEmpty())
        || (owner.equals(Calendar.class.getName()) && name.equals("getInstance"))
        || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"));
  }

  @Test
  void serverModulesWriteToNoConsole() {
    List<String> violations = new ArrayList<>();
    for (JavaClass origin : Project.classesOf(Project.serverModules())) {
      for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
        boolean console =
            access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getName());
        if (console || access.getName().equals("printStackTrace")) {
          violations.add(access.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void sqlLivesInResources() {
    List<String> faults =
        JavaSources.faults(
            Project.serverModules(),
            tree ->
                tree instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                        && SQL_IN_JAVA.matcher(text).matches()
                    ? "SQL in Java: " + text.strip()
                    : null);
    assertThat(faults).isEmpty();
  }
}
