package osame.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ScreenExceptionHandler} in front of the container's own handler. */
public class ScreenExceptionHandlerFactory extends ExceptionHandlerFactory {

  public ScreenExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ScreenExceptionHandler(getWrapped().getExceptionHandler());
  }
}
