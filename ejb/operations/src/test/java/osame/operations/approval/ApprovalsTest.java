package osame.operations.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.Container;
import osame.operations.RecordedLog;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.operations.api.Proposal;
import osame.operations.parameter.TestParameters;
import osame.setup.testing.TestDatabase;

/** Four eyes, and the parameters that change only by them. */
@Tag("CM-030")
class ApprovalsTest {

  private static final String PLAN = "a".repeat(64);
  private static final Instant NOW = Instant.parse("2026-08-31T00:00:00Z");

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
  private final RecordedLog log = new RecordedLog();
  private EntityManagerFactory entities;

  @BeforeEach
  void connect() {
    entities = Container.entities(database);
  }

  @AfterEach
  void disconnect() {
    entities.close();
  }

  @Test
  void aSecondPersonApprovesAndThePlanIsCarriedOutOnce() {
    long id = propose("2026-08-31");
    as("abe", a -> a.approve(RecordedLog.ACT, id, "checked"));
    refused("OP-E-022", () -> as("sato", a -> a.carryOut(RecordedLog.ACT, id, "b".repeat(64))));
    as("sato", a -> a.carryOut(RecordedLog.ACT, id, PLAN));
    refused("OP-E-021", () -> as("sato", a -> a.carryOut(RecordedLog.ACT, id, PLAN)));
    List<ApprovalStatus> done =
        get("abe", a -> a.list(ApprovalState.CARRIED_OUT, PageRequest.first(10)).rows());
    assertThat(done)
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.proposal()).isEqualTo(proposal("2026-08-31"));
              assertThat(status.proposedBy()).isEqualTo("sato");
              assertThat(status.proposedAt()).isNotNull();
              assertThat(status.decidedBy()).isEqualTo("abe");
              assertThat(status.decidedAt()).isEqualTo(NOW);
            });
    assertThat(log.lines())
        .containsExactly(
            "PROPOSE test.closing 2026-08-31 proposed", "APPROVE test.closing 2026-08-31 approved");
  }

  @Test
  void nobodyDecidesHisOwnProposal() {
    long id = propose("2026-08-31");
    refused("OP-E-020", () -> as("SATO", a -> a.approve(RecordedLog.ACT, id, "")));
    refused("OP-E-020", () -> as("sato", a -> a.reject(RecordedLog.ACT, id, "")));
    refused("OP-E-024", () -> as("abe", a -> a.approve(RecordedLog.ACT, id + 1, "")));
  }

  @Test
  void oneProposalIsOpenForASubject() {
    long id = propose("2026-08-31");
    refused("OP-E-023", () -> propose("2026-08-31"));
    propose("2026-09-01");
    as("abe", a -> a.reject(RecordedLog.ACT, id, "wrong day"));
    refused("OP-E-021", () -> as("abe", a -> a.approve(RecordedLog.ACT, id, "")));
    propose("2026-08-31");
  }

  @Test
  void whatNoLongerHoldsIsRejectedAndProposedAnew() {
    long id = propose("2026-08-31");
    as("abe", a -> a.approve(RecordedLog.ACT, id, ""));
    refused("OP-E-022", () -> as("sato", a -> a.carryOut(RecordedLog.ACT, id, "b".repeat(64))));
    refused("OP-E-020", () -> as("sato", a -> a.reject(RecordedLog.ACT, id, "")));
    as("abe", a -> a.reject(RecordedLog.ACT, id, "a file came late"));
    refused("OP-E-021", () -> as("sato", a -> a.carryOut(RecordedLog.ACT, id, PLAN)));
    propose("2026-08-31");
  }

  @Test
  @Tag("CM-063")
  void aParameterChangesOnceAnotherOfficerApprovedTheProposedRow() {
    putInForce(parameter(LocalDate.of(2026, 4, 1), null, "WHOLE"));
    Parameter inMay = parameter(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), "ROWS");
    long id = propose(inMay);
    refused("OP-E-023", () -> propose(inMay));
    refused("OP-E-021", () -> change(id));
    assertThat(parameters().proposals())
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.parameter()).isEqualTo(inMay);
              assertThat(proposal.state()).isEqualTo(ApprovalState.PROPOSED);
              assertThat(proposal.proposedBy()).isEqualTo("sato");
            });
    as("abe", a -> a.approve(RecordedLog.ACT, id, ""));
    change(id);
    refused("OP-E-011", () -> change(id));

    assertThat(valueOn("2026-03-31")).isEmpty();
    assertThat(valueOn("2026-04-30")).contains("WHOLE");
    assertThat(valueOn("2026-05-01")).contains("ROWS");
    assertThat(valueOn("2026-06-01")).contains("WHOLE");
    Parameters parameters = parameters();
    assertThat(parameters.proposals()).isEmpty();
    assertThat(parameters.history("receipt.levy.intake-mode"))
        .extracting(p -> p.validPeriod().from() + " " + p.value() + " " + p.approvedBy())
        .containsExactly("2026-04-01 WHOLE abe", "2026-05-01 ROWS abe", "2026-06-01 WHOLE abe");
    assertThat(parameters.inForce("receipt.", LocalDate.of(2026, 5, 31)))
        .extracting(Parameter::value)
        .containsExactly("ROWS");
    refused(
        "OP-E-010", () -> parameters.value("receipt.levy.intake-mode", LocalDate.of(2026, 3, 1)));
  }

  private void putInForce(Parameter parameter) {
    long id = propose(parameter);
    as("abe", a -> a.approve(RecordedLog.ACT, id, ""));
    change(id);
  }

  private long propose(Parameter parameter) {
    return administer(parameters -> parameters.propose(RecordedLog.ACT, parameter, "trial"));
  }

  private void change(long approvalId) {
    administer(
        parameters -> {
          parameters.change(RecordedLog.ACT, approvalId);
          return null;
        });
  }

  /** Proposal and row are written in one transaction: the beans share its connection. */
  private <T> T administer(Function<Parameters, T> work) {
    return Container.inTransaction(
        entities,
        em ->
            work.apply(
                TestParameters.of(
                    Jdbi.create(em.unwrap(Connection.class)),
                    new ApprovalsBean(em, log, clock, Container.caller("sato")),
                    log,
                    clock)));
  }

  private Optional<String> valueOn(String day) {
    return parameters().find("receipt.levy.intake-mode", LocalDate.parse(day));
  }

  private Parameters parameters() {
    return TestParameters.of(database.jdbi(), null, log, clock);
  }

  private static Parameter parameter(LocalDate from, LocalDate until, String value) {
    return new Parameter(
        "receipt.levy.intake-mode", "", new DatePeriod(from, until), value, "decision", null);
  }

  private long propose(String subject) {
    return get("sato", a -> a.propose(RecordedLog.ACT, proposal(subject)));
  }

  private static Proposal proposal(String subject) {
    return new Proposal("test.closing", subject, PLAN, 3, Yen.of(12_000), "please");
  }

  private void as(String caller, Consumer<Approvals> work) {
    get(
        caller,
        approvals -> {
          work.accept(approvals);
          return null;
        });
  }

  private <T> T get(String caller, Function<Approvals, T> work) {
    return Container.inTransaction(
        entities, em -> work.apply(new ApprovalsBean(em, log, clock, Container.caller(caller))));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OperationsException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
