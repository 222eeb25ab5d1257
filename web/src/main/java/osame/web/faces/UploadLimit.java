package osame.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * How large an uploaded file may be. The page refuses a larger one before it is sent; whoever sends
 * it all the same is told so before Faces reads the form, which would find nothing in it. {@code
 * web.xml} has the same number as its last line.
 */
@WebFilter("/*")
public class UploadLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** 512 MiB: a payment file of four million lines. */
  public static final long BYTES = 512L << 20;

  private static final String TOO_LARGE = "WB-E-011";

  /** The other fields of the form, and the form's own lines. */
  private static final long OVERHEAD = 1L << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean form = request.getServletPath().endsWith(".xhtml");
    if (form && request.getContentLengthLong() > BYTES + OVERHEAD) {
      response.setHeader("Connection", "close");
      response.sendRedirect(request.getContextPath() + "/error.xhtml?code=" + TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }
}
