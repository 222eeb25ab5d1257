package osame.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.PendingCharges;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Today;
import osame.web.list.PagedList;

/** Parameters in force, and the history of one: each value with its article. */
@Named("parametersPage")
@ViewScoped
public class ParametersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Parameters parameters;
  @Inject private Today today;
  @Inject private PendingCharges charges;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String prefix = "";
  private String key;
  private transient List<Parameter> rows;

  /** Searches anew. */
  public void filter() {
    rows = null;
    key = null;
  }

  /** Assesses the charges that waited for a rate which is there now. */
  public void assess() {
    messages.done(
        "parameters.assessed", charges.assess(acts.act(sentences.text("parameters.assessReason"))));
  }

  /** Rows in force on the business date, or all of one key. */
  public List<Parameter> getRows() {
    if (rows == null) {
      rows =
          key == null
              ? parameters.inForce(prefix == null ? "" : prefix.strip(), today.getDay())
              : parameters.history(key);
    }
    return rows;
  }

  public PagedList<Parameter> getList() {
    return PagedList.ofAll("parameters", "CM-063", getRows())
        .column("parameter.key", Parameter::key)
        .column("parameter.scope", Parameter::scope)
        .column("parameter.value", Parameter::value)
        .column("parameter.from", row -> row.validPeriod().from())
        .column("parameter.to", row -> row.validPeriod().lastDay())
        .column("parameter.source", Parameter::source)
        .column("parameter.approvedBy", Parameter::approvedBy);
  }

  public String getPrefix() {
    return prefix;
  }

  public void setPrefix(String prefix) {
    this.prefix = prefix;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
