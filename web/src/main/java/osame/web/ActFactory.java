package osame.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.operations.api.BusinessDates;

/**
 * The one place in the web application where an {@link Act} is built. Each rendered form carries a
 * request id of its own, so that a second click on the same form is the same act; a REST caller
 * sends it as a header.
 */
@Named("acts")
@RequestScoped
public class ActFactory {

  /** Hidden field of every form that writes. */
  public static final String PARAMETER = "requestId";

  /** Header of every REST call that writes. */
  public static final String HEADER = "X-Request-Id";

  private final HttpServletRequest request;
  private final BusinessDates businessDates;

  @Inject
  public ActFactory(HttpServletRequest request, BusinessDates businessDates) {
    this.request = request;
    this.businessDates = businessDates;
  }

  /** For the container's proxy. */
  protected ActFactory() {
    this(null, null);
  }

  /** A new id for a form that is being rendered. */
  public UUID getNewRequestId() {
    return UUID.randomUUID();
  }

  /**
   * The act of this request.
   *
   * @param reason why, as a fixed phrase or in the officer's words; never personal data
   * @throws WebException {@code WB-E-001} if the request carries no usable id
   */
  public Act act(String reason) {
    return act(reason, businessDates.current());
  }

  /** The act that sets the business date itself, before which there may be none. */
  public Act act(String reason, BusinessDate businessDate) {
    return new Act(requestId(), reason, businessDate, terminal(), null);
  }

  /** The terminal of this request. */
  public String terminal() {
    return Terminals.of(request);
  }

  private UUID requestId() {
    String header = request.getHeader(HEADER);
    String text = header != null ? header : request.getParameter(PARAMETER);
    if (text == null) {
      throw new WebException("WB-E-001");
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-001", e);
    }
  }
}
