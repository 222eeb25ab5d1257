package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import osame.foundation.LevyYear;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateCheck;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateOrder;
import osame.receipt.api.Certificates;
import osame.web.ActFactory;
import osame.web.Sentences;

/** Certificates of payment: what stands in the way, issue, verification. */
@Path("certificates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

  @Inject private Certificates certificates;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * Which certificate is asked for.
   *
   * @param kind {@code TAX}, {@code FULL_PAYMENT} or {@code VEHICLE_INSPECTION}
   * @param levyYear only that year, or null
   * @param taxItem only that tax item, or null
   * @param noticeNumber the vehicle's notice, or null
   * @param vehicle registration mark, or null
   * @param purpose what it is used for
   * @param overriding why it is issued in spite of a warning, or null
   */
  public record Order(
      String kind,
      String addresseeNumber,
      Integer levyYear,
      String taxItem,
      String noticeNumber,
      String vehicle,
      String purpose,
      String overriding) {}

  /** The code printed on a certificate. */
  public record Code(String verificationCode) {}

  @POST
  @Path("check")
  public CertificateCheck check(Order order) {
    return certificates.check(acts.terminal(), read(order));
  }

  @POST
  public Certificate issue(Order order) {
    Bodies.text("purpose", Bodies.required(order).purpose());
    return certificates.issue(acts.act(sentences.text("certificate.reason")), read(order));
  }

  @POST
  @Path("verify")
  public Certificate verify(Code code) {
    return certificates.verify(
        acts.terminal(), Bodies.text("verificationCode", Bodies.required(code).verificationCode()));
  }

  private static CertificateOrder read(Order order) {
    Order given = Bodies.required(order);
    return new CertificateOrder(
        Bodies.named(CertificateKind.class, "kind", given.kind()),
        Bodies.addresseeNumber(given.addresseeNumber()),
        given.levyYear() == null ? null : new LevyYear(given.levyYear()),
        given.taxItem(),
        given.noticeNumber() == null ? null : Bodies.noticeNumber(given.noticeNumber()),
        Bodies.optional(given.vehicle()),
        Bodies.optional(given.purpose()),
        Bodies.optional(given.overriding()));
  }
}
