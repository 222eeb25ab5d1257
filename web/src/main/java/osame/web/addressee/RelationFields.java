package osame.web.addressee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.addressing.api.AddressingException;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Share;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;

/** The fields of the form for a related record, by name. */
public class RelationFields implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,12})[/／]([0-9]{1,12})");

  private RelationKind kind = RelationKind.DELIVERY_ADDRESS;
  private int priority = 1;
  private LocalDate from;
  private LocalDate to;
  private final Map<String, String> text = new HashMap<>();

  static RelationFields of(Relation relation) {
    RelationFields fields = new RelationFields();
    fields.kind = relation.kind();
    fields.priority = relation.priority();
    fields.from = relation.valid().from();
    fields.to = relation.valid().lastDay();
    fields.text.put("taxItem", relation.taxItem());
    fields.text.put("related", relation.related() == null ? "" : relation.related().value());
    fields.text.put("name", relation.name());
    fields.text.put("postalCode", relation.postalCode());
    fields.text.put("address", relation.address());
    fields.text.put("addressDetail", relation.addressDetail());
    fields.text.put("telephone", relation.telephone());
    fields.text.put("document", relation.document());
    if (relation.share() != null) {
      Share share = relation.share();
      fields.text.put("share", share.numerator() + "/" + share.denominator());
    }
    return fields;
  }

  /**
   * What the form says.
   *
   * @throws AddressingException AD-E-023 if a value can't be read
   */
  Relation relation() {
    try {
      String related = typed("related");
      return new Relation(
          kind,
          typed("taxItem"),
          DatePeriod.ofInclusive(from, to),
          priority,
          related.isEmpty() ? null : new AddresseeNumber(related),
          typed("name"),
          typed("postalCode").replace("-", ""),
          typed("address"),
          typed("addressDetail"),
          typed("telephone"),
          share(),
          typed("document"));
    } catch (IllegalArgumentException e) {
      throw new AddressingException("AD-E-023");
    }
  }

  private Share share() {
    if (typed("share").isEmpty()) {
      return null;
    }
    Matcher matcher = SHARE.matcher(typed("share"));
    if (!matcher.matches()) {
      throw new AddressingException("AD-E-023");
    }
    return new Share(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  private String typed(String name) {
    String value = text.get(name);
    return value == null ? "" : value.strip();
  }

  public RelationKind getKind() {
    return kind;
  }

  public void setKind(RelationKind kind) {
    this.kind = kind;
  }

  public RelationKind[] getKinds() {
    return RelationKind.values();
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  /** Texts by name; what is typed goes in here. */
  public Map<String, String> getText() {
    return text;
  }
}
