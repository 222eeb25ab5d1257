package osame.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;
import osame.foundation.Yen;

class RecordResolverTest {

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new EmptyContext();

  @Test
  void readsTheComponentsOfRecords() {
    assertThat(resolver.getValue(context, Yen.of(5), "value")).isEqualTo(5L);
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.getType(context, Yen.of(5), "value")).isEqualTo(long.class);
  }

  @Test
  void leavesOtherPropertiesAndObjectsToOthers() {
    assertThat(resolver.getValue(context, Yen.of(5), "positive")).isNull();
    assertThat(resolver.getValue(context, "text", "value")).isNull();
    assertThat(resolver.getValue(context, null, "value")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void nobodyWritesARecord() {
    assertThat(resolver.isReadOnly(context, Yen.of(5), "value")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, Yen.of(5), "value", 6L))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class EmptyContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
