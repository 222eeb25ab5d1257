package osame.web.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import osame.foundation.AddresseeNumber;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.operations.api.Letters;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateCheck;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateOrder;
import osame.receipt.api.CertificateRule;
import osame.receipt.api.Certificates;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;
import osame.web.faces.Messages;
import osame.web.list.Downloads;

/** One person's certificate: what stands in its way, then its issue. */
@Named("certificatePage")
@ViewScoped
public class CertificatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;
  @Inject private Letters letters;
  @Inject private ActFactory acts;
  @Inject private Downloads downloads;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String number;
  private CertificateKind kind = CertificateKind.FULL_PAYMENT;
  private Integer levyYear;
  private String taxItem;
  private String noticeNumber;
  private String vehicle;
  private String purpose;
  private String overriding;
  private Certificate issued;
  private transient CertificateCheck check;

  /** Looks anew at what stands in the way. */
  public void refresh() {
    check = null;
    issued = null;
  }

  public CertificateCheck getCheck() {
    if (check == null) {
      check = certificates.check(acts.terminal(), order());
    }
    return check;
  }

  /** What stands in the way, blocks first. */
  public List<Map.Entry<CertificateFinding, CertificateRule>> getFindings() {
    return getCheck().findings().entrySet().stream()
        .sorted(Map.Entry.<CertificateFinding, CertificateRule>comparingByValue())
        .toList();
  }

  /** Issues it. */
  public void issue() {
    if (text(purpose).isEmpty()) {
      throw new WebException("WB-E-015");
    }
    issued = certificates.issue(acts.act(sentences.text("certificate.reason")), order());
    messages.done("certificate.issued", issued.letterNumber(), issued.verificationCode());
  }

  /** Sends the PDF file. */
  public void pdf() throws IOException {
    byte[] content =
        letters.reprint(acts.act(sentences.text("certificate.reason")), issued.letterId());
    downloads.pdf("certificate-" + issued.letterId() + ".pdf", content);
  }

  private CertificateOrder order() {
    boolean ofTax = kind == CertificateKind.TAX;
    boolean ofVehicle = kind == CertificateKind.VEHICLE_INSPECTION;
    try {
      return new CertificateOrder(
          kind,
          new AddresseeNumber(text(number)),
          ofTax && levyYear != null ? new LevyYear(levyYear) : null,
          ofTax && !text(taxItem).isEmpty() ? text(taxItem) : null,
          ofVehicle && !text(noticeNumber).isEmpty() ? new NoticeNumber(text(noticeNumber)) : null,
          ofVehicle ? text(vehicle) : "",
          text(purpose),
          text(overriding));
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-002", e);
    }
  }

  private static String text(String entered) {
    return entered == null ? "" : entered.strip();
  }

  public boolean isOfTax() {
    return kind == CertificateKind.TAX;
  }

  public boolean isOfVehicle() {
    return kind == CertificateKind.VEHICLE_INSPECTION;
  }

  public CertificateKind[] getKinds() {
    return CertificateKind.values();
  }

  public Certificate getIssued() {
    return issued;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public CertificateKind getKind() {
    return kind;
  }

  public void setKind(CertificateKind kind) {
    this.kind = kind;
  }

  public Integer getLevyYear() {
    return levyYear;
  }

  public void setLevyYear(Integer levyYear) {
    this.levyYear = levyYear;
  }

  public String getTaxItem() {
    return taxItem;
  }

  public void setTaxItem(String taxItem) {
    this.taxItem = taxItem;
  }

  public String getNoticeNumber() {
    return noticeNumber;
  }

  public void setNoticeNumber(String noticeNumber) {
    this.noticeNumber = noticeNumber;
  }

  public String getVehicle() {
    return vehicle;
  }

  public void setVehicle(String vehicle) {
    this.vehicle = vehicle;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getOverriding() {
    return overriding;
  }

  public void setOverriding(String overriding) {
    this.overriding = overriding;
  }
}
