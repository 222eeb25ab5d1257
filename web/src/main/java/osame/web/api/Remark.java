package osame.web.api;

/**
 * Words for who decides, or of who decided.
 *
 * @param remark null for none
 */
public record Remark(String remark) {

  /** The words; empty if the body or they are missing. */
  static String words(Remark body) {
    return body == null ? "" : Bodies.optional(body.remark());
  }
}
