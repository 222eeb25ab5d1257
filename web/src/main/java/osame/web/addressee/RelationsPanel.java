package osame.web.addressee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import osame.access.api.Act;
import osame.addressing.api.AddressingException;
import osame.addressing.api.LetterRecipient;
import osame.addressing.api.Memo;
import osame.addressing.api.RecordedRelation;
import osame.addressing.api.Relation;
import osame.addressing.api.Relations;
import osame.addressing.api.Share;
import osame.foundation.AddresseeNumber;
import osame.foundation.PageRequest;
import osame.operations.api.BusinessDates;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** On an addressee's page: who stands beside it, who gets its letters, and the notes. */
@Named("relationsPanel")
@ViewScoped
public class RelationsPanel implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MEMOS = 100;

  @Inject private Relations relations;
  @Inject private AddresseePage page;
  @Inject private BusinessDates businessDates;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private boolean superseded;
  private RelationFields fields;
  private long replaced;
  private String reason;
  private String memo;
  private long changedMemo;
  private transient LazyRows<RecordedRelation> rows;
  private transient List<Memo> memos;
  private transient LetterRecipient recipient;
  private transient long recipientVersion;

  /** Opens the form for a new record. */
  public void openNew() {
    replaced = 0;
    fields = new RelationFields();
  }

  /** Opens the form for the correction or the end of a record. */
  public void openOld(String relationId) {
    replaced = Long.parseLong(relationId);
    fields = RelationFields.of(find(replaced).relation());
  }

  private RecordedRelation find(long relationId) {
    for (RecordedRelation row : getList()) {
      if (row.relationId() == relationId) {
        return row;
      }
    }
    throw new AddressingException("AD-E-024");
  }

  /** Records what the form says. */
  public void save() {
    Act act = acts.act(reason.strip());
    if (replaced == 0) {
      relations.add(act, number(), fields.relation());
    } else {
      relations.replace(act, replaced, fields.relation());
    }
    messages.done("relation.saved");
    close();
  }

  /** Takes a record back. */
  public void withdraw(String relationId) {
    relations.withdraw(
        acts.act(sentences.text("relation.withdrawReason")), Long.parseLong(relationId));
    messages.done("relation.withdrawn");
    close();
  }

  /** Closes the form. */
  public void close() {
    fields = null;
    reason = null;
    rows = null;
    recipient = null;
  }

  /** Adds a note, or changes the one that was opened. */
  public void saveMemo() {
    Act act = acts.act(sentences.text("memo.reason"));
    if (changedMemo == 0) {
      relations.addMemo(act, number(), memo == null ? "" : memo);
    } else {
      relations.changeMemo(act, changedMemo, memo == null ? "" : memo);
    }
    messages.done("memo.saved");
    memo = null;
    changedMemo = 0;
    memos = null;
  }

  /** Opens a note for a change; emptied, it is removed. */
  public void openMemo(String memoId) {
    changedMemo = Long.parseLong(memoId);
    memo =
        getMemos().stream()
            .filter(row -> row.memoId() == changedMemo)
            .map(Memo::body)
            .findFirst()
            .orElse("");
  }

  public List<Memo> getMemos() {
    if (memos == null) {
      memos = relations.memos(acts.terminal(), number(), PageRequest.first(MEMOS)).rows();
    }
    return memos;
  }

  /** Who gets letters of no tax today; asked anew when the addressee or a record changes. */
  public LetterRecipient getRecipient() {
    long version = page.getLatest().versionId();
    if (recipient == null || recipientVersion != version) {
      recipient =
          relations.recipientOf(acts.terminal(), number(), "", businessDates.current().value());
      recipientVersion = version;
    }
    return recipient;
  }

  private AddresseeNumber number() {
    return page.getLatest().number();
  }

  public LazyRows<RecordedRelation> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), RecordedRelation::relationId);
    }
    return rows;
  }

  public PagedList<RecordedRelation> getList() {
    AddresseeNumber number = number();
    String terminal = acts.terminal();
    boolean all = superseded;
    return new PagedList<RecordedRelation>(
            "relations", "AT-013", request -> relations.list(terminal, number, all, request))
        .column("relation.kind", row -> sentences.label(row.relation().kind()))
        .column("receivable.taxItem", row -> row.relation().taxItem())
        .column("version.from", row -> row.relation().valid().from())
        .column("version.to", row -> row.relation().valid().lastDay())
        .column("relation.priority", row -> row.relation().priority())
        .column("relation.related", row -> related(row.relation()))
        .column("addressee.name", RelationsPanel::name)
        .column("addressee.postalCode", row -> row.relation().postalCode())
        .column("addressee.address", row -> row.relation().address())
        .column("addressee.addressDetail", row -> row.relation().addressDetail())
        .column("addressee.telephone", row -> row.relation().telephone())
        .column("relation.share", row -> share(row.relation()))
        .column("relation.document", row -> row.relation().document())
        .column("version.reason", RecordedRelation::reason)
        .column("version.recordedAt", RecordedRelation::recordedAt)
        .column("version.recordedBy", RecordedRelation::recordedBy)
        .column("version.supersededAt", RecordedRelation::supersededAt)
        .column("version.supersededBy", RecordedRelation::supersededBy);
  }

  private static String name(RecordedRelation row) {
    return row.relation().name().isEmpty() ? row.relatedName() : row.relation().name();
  }

  private static String related(Relation relation) {
    return relation.related() == null ? "" : relation.related().value();
  }

  /** {@code 1/3}, or empty. */
  public String share(Relation relation) {
    Share share = relation.share();
    return share == null ? "" : share.numerator() + "/" + share.denominator();
  }

  /** Shows what was replaced, or hides it. */
  public void turn() {
    rows = null;
  }

  public boolean isOpened() {
    return fields != null;
  }

  public boolean isChangingMemo() {
    return changedMemo != 0;
  }

  public RelationFields getFields() {
    return fields;
  }

  public boolean isSuperseded() {
    return superseded;
  }

  public void setSuperseded(boolean superseded) {
    this.superseded = superseded;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getMemo() {
    return memo;
  }

  public void setMemo(String memo) {
    this.memo = memo;
  }
}
