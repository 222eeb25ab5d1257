package osame.operations.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import osame.foundation.DatePeriod;
import osame.letter.LetterTemplate;
import osame.operations.api.OperationsException;

/** Forms in the table. Templates never change, so that each is read once. */
@ApplicationScoped
public class FormStore {

  @Inject private Jdbi jdbi;

  private final Map<Long, LetterTemplate> templates = new ConcurrentHashMap<>();

  public FormStore() {}

  FormStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<StoredForm> inForce(LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(Sql.of("forms-in-force")).bind("day", day).map(this::form).list());
  }

  /**
   * The form in force on a day.
   *
   * @throws OperationsException {@code OP-E-050} if there is none
   */
  StoredForm inForce(String key, LocalDate day) {
    return inForce(day).stream()
        .filter(form -> form.template().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new OperationsException("OP-E-050", key, day));
  }

  StoredForm get(long formId) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(Sql.of("find-form")).bind("formId", formId).map(this::form).one());
  }

  private StoredForm form(ResultSet row, StatementContext context) throws SQLException {
    long formId = row.getLong("form_id");
    byte[] template = row.getBytes("template");
    return new StoredForm(
        formId,
        new DatePeriod(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        templates.computeIfAbsent(formId, id -> LetterTemplate.read(template)));
  }
}
