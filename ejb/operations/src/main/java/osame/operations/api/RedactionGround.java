package osame.operations.api;

/**
 * Why something is not disclosed (個人情報保護法78条1項), as far as a city may claim it; the database's
 * check lists the same names.
 */
public enum RedactionGround {
  /** It could harm the applicant's life, health, living or property (1号). */
  APPLICANT_HARM,
  /** It is about another person (2号). */
  OTHER_PERSON,
  /** It is about a corporation or a business (3号). */
  CORPORATION,
  /** It is under deliberation inside or between authorities (6号). */
  DELIBERATION,
  /** It would hinder affairs, such as levying and collecting taxes (7号). */
  AFFAIRS
}
