package osame.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import osame.access.api.ServiceTimes;
import osame.access.api.TerminalRegister;
import osame.web.EntryRefusal;
import osame.web.Terminals;
import osame.web.faces.SecurityHeaders;
import osame.web.hours.HoursGate;
import osame.web.terminal.TerminalGate;

/**
 * The deployment's one mechanism: the sign-in page for screens, Basic for {@code /api}. It keeps
 * name and roles in the session itself and tells the container at each request, because the
 * container's own ways lose the roles on a first or a replicated request.
 */
@ApplicationScoped
public class OfficerAuthentication implements HttpAuthenticationMechanism {

  static final String SIGN_IN_PAGE = "/sign-in.xhtml";

  private static final String BASIC = "basic ";

  @Inject private IdentityStoreHandler identityStores;
  @Inject private LiveSessions sessions;
  @Inject private TerminalGate terminals;
  @Inject private HoursGate hours;
  @Inject private EntryRefusal refusal;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.set(request, response);
    if (!terminals.admits(request, response)) {
      refusal.send(request, response, TerminalRegister.UNREGISTERED, "/terminal.xhtml");
      return AuthenticationStatus.SEND_CONTINUE;
    }
    if (context.isAuthenticationRequest()) {
      return signIn(request, response, context);
    }
    SessionOfficer officer = living(request);
    if (officer != null) {
      if (hours.isClosed(request, officer.userId(), officer.roles())) {
        request.getSession().invalidate();
        return closed(request, response);
      }
      return context.notifyContainerAboutLogin(
          officer.userId(), hours.open(request, officer.roles()));
    }
    if (request.getServletPath().equals("/api")) {
      return basic(request, response, context);
    }
    return context.isProtected() ? toSignIn(request, response) : context.doNothing();
  }

  /** The officer of the session; of one that was ended from elsewhere nothing is left. */
  private SessionOfficer living(HttpServletRequest request) {
    SessionOfficer officer = SessionOfficer.find(request);
    if (officer == null || sessions.holds(officer.sessionKey())) {
      return officer;
    }
    request.getSession().invalidate();
    return null;
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    CredentialValidationResult result =
        identityStores.validate(context.getAuthParameters().getCredential());
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    return welcome(result, request, response, context);
  }

  /** Keeps the officer in the session: the next request proves nothing anew. */
  private AuthenticationStatus welcome(
      CredentialValidationResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    OfficerPrincipal principal = (OfficerPrincipal) result.getCallerPrincipal();
    SessionOfficer officer = principal.officer();
    if (hours.isClosed(request, officer.userId(), officer.roles())) {
      return closed(request, response);
    }
    principal.keepIn(request);
    return context.notifyContainerAboutLogin(principal, hours.open(request, officer.roles()));
  }

  private AuthenticationStatus closed(HttpServletRequest request, HttpServletResponse response) {
    refusal.send(
        request, response, ServiceTimes.CLOSED, "/error.xhtml?code=" + ServiceTimes.CLOSED);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private AuthenticationStatus basic(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    OfficerCredential credential =
        basicCredential(request.getHeader("Authorization"), Terminals.of(request));
    if (credential != null) {
      CredentialValidationResult result = identityStores.validate(credential);
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        return welcome(result, request, response, context);
      }
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"osame\", charset=\"UTF-8\"");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    return AuthenticationStatus.SEND_FAILURE;
  }

  static OfficerCredential basicCredential(String header, String terminal) {
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
      return null;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? null
          : OfficerCredential.sent(pair.substring(0, colon), pair.substring(colon + 1), terminal);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static AuthenticationStatus toSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      EntryRefusal.lead(request, response, SIGN_IN_PAGE);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
