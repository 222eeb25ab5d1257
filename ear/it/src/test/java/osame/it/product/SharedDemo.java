package osame.it.product;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one demonstration of this JVM; it is started for the first and ends after the
 * last.
 */
public final class SharedDemo implements ParameterResolver {

  /** As few as a city may have. */
  public static final int PEOPLE = 2_000;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Product.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedDemo.class))
        .getOrComputeIfAbsent(
            "demo", key -> Product.demo(Path.of("target", "demo"), PEOPLE), Product.class);
  }
}
