package osame.web.addressee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import osame.addressing.api.AddresseeRegister;
import osame.foundation.AddresseeNumber;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;

/** Registers somebody who is not in the resident register. */
@Named("newAddressee")
@ViewScoped
public class NewAddresseePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AddresseeRegister register;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private final AddresseeFields fields = new AddresseeFields();
  private LocalDate validFrom;
  private String reason;

  /** Registers and opens the new addressee. */
  public String register() {
    String why =
        reason == null || reason.isBlank() ? sentences.text("addresseeNew.reason") : reason.strip();
    AddresseeNumber number = register.register(acts.act(why), fields.facts(), validFrom);
    messages.done("addresseeNew.done", number.value());
    messages.keepForRedirect();
    return "/addressee.xhtml?faces-redirect=true&number=" + number.value();
  }

  public AddresseeFields getFields() {
    return fields;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
