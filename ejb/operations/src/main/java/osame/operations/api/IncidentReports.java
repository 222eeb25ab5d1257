package osame.operations.api;

import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * What an account or a terminal touched in a period, from the operation log: whose data, with which
 * functions, personal numbers or not, what left the building, what was refused (CM-065). Each look
 * is logged itself. All methods throw {@link OperationsException} {@code OP-E-080} if the days are
 * missing, in the wrong order or more than {@link LogReview#MAX_DAYS}.
 */
public interface IncidentReports {

  /** The figures. */
  IncidentSummary summary(String terminal, IncidentScope scope);

  /** Functions and kinds of acts, by function. */
  Page<IncidentFunction> functions(IncidentScope scope, PageRequest page);

  /** Whose data was touched, by addressee number. */
  Page<IncidentPerson> people(String terminal, IncidentScope scope, PageRequest page);

  /** Exports and prints, the first ones first. */
  Page<IncidentAct> outputs(IncidentScope scope, PageRequest page);

  /** Refused acts, failed sign-ins among them, the first ones first. */
  Page<IncidentAct> refusals(IncidentScope scope, PageRequest page);

  /**
   * All of it as PDF; each table has {@link PageRequest#MAX_SIZE} rows at most and says how many
   * there are: the lists have them all.
   */
  byte[] report(String terminal, IncidentScope scope);
}
