package osame.addressing.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.Memo;
import osame.addressing.api.RecordedRelation;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Share;
import osame.addressing.relation.RecipientRule.Candidate;
import osame.addressing.relation.RecipientRule.Party;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.persistence.general.Moments;

/** Rows to records. */
final class RelationRows {

  private RelationRows() {}

  static Relation relation(ResultSet row) throws SQLException {
    String related = row.getString("related_number");
    long denominator = row.getLong("share_denominator");
    return new Relation(
        RelationKind.valueOf(row.getString("kind")),
        row.getString("tax_item"),
        new DatePeriod(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        row.getInt("priority"),
        related == null ? null : new AddresseeNumber(related),
        row.getString("name"),
        row.getString("postal_code"),
        row.getString("address"),
        row.getString("address_detail"),
        row.getString("telephone"),
        denominator == 0 ? null : new Share(row.getLong("share_numerator"), denominator),
        row.getString("document"));
  }

  static RecordedRelation recorded(ResultSet row) throws SQLException {
    return new RecordedRelation(
        row.getLong("relation_id"),
        relation(row),
        row.getString("related_name"),
        row.getString("reason"),
        Moments.of(row, "recorded_at"),
        row.getString("recorded_by"),
        Moments.of(row, "superseded_at"),
        row.getString("superseded_by"));
  }

  static Candidate candidate(ResultSet row) throws SQLException {
    Relation relation = relation(row);
    return new Candidate(relation, relation.related() == null ? null : party(row, "other_"));
  }

  /** The columns of one party, each after the prefix. */
  static Party party(ResultSet row, String prefix) throws SQLException {
    return new Party(
        AddresseeKind.valueOf(row.getString(prefix + "kind")),
        row.getString(prefix + "name"),
        row.getString(prefix + "postal_code"),
        row.getString(prefix + "address"),
        row.getString(prefix + "address_detail"));
  }

  static Memo memo(ResultSet row) throws SQLException {
    return new Memo(
        row.getLong("memo_id"),
        row.getString("body"),
        row.getString("recorded_by"),
        Moments.of(row, "recorded_at"),
        row.getInt("edits"));
  }
}
