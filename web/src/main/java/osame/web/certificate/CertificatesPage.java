package osame.web.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import osame.receipt.api.Certificate;
import osame.receipt.api.Certificates;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Verifies a code, and lists what was issued. */
@Named("certificatesPage")
@ViewScoped
public class CertificatesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  private String code;
  private Certificate found;
  private transient LazyRows<Certificate> rows;

  /** Finds the certificate of the code. */
  public void verify() {
    found = null;
    found = certificates.verify(acts.terminal(), code == null ? "" : code);
  }

  public LazyRows<Certificate> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Certificate::certificateId);
    }
    return rows;
  }

  public PagedList<Certificate> getList() {
    String terminal = acts.terminal();
    return new PagedList<Certificate>(
            "certificates", "RC-096", page -> certificates.list(terminal, Optional.empty(), page))
        .about(Certificate::addresseeNumber)
        .column("certificate.kind", row -> sentences.label(row.kind()))
        .column("certificate.number", Certificate::letterNumber)
        .column("addressee.number", row -> row.addresseeNumber().value())
        .column("addressee.name", Certificate::name)
        .column("certificate.purpose", Certificate::purpose)
        .column("certificate.certifiedOn", Certificate::certifiedOn)
        .column("certificate.validUntil", Certificate::validUntil)
        .column("certificate.fee", Certificate::fee)
        .column("certificate.code", Certificate::verificationCode)
        .column("certificate.overriding", Certificate::overridden)
        .column("certificate.issuedBy", Certificate::issuedBy)
        .column("certificate.issuedAt", Certificate::issuedAt);
  }

  public Certificate getFound() {
    return found;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
