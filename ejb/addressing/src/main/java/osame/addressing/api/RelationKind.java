package osame.addressing.api;

/**
 * How somebody stands beside an addressee; the database's check lists the same names. Those who get
 * its letters in its place come first, in the order of the rule (Relations#recipientOf).
 */
public enum RelationKind {
  /** Answers for a deceased taxpayer (相続人代表者, Local Tax Act article 9-2). */
  HEIR_REPRESENTATIVE,
  /** Trustee in bankruptcy (破産管財人, Bankruptcy Act article 78). */
  TRUSTEE,
  /** Pays on behalf of an absent taxpayer (納税管理人, Local Tax Act articles 300 and 355). */
  TAX_AGENT,
  /** Guardian of an adult (成年後見人, Civil Code article 859). */
  GUARDIAN,
  /** Another agent (代理人). */
  AGENT,
  /** Letters go there instead of to the address (送付先). */
  DELIVERY_ADDRESS,
  /** An heir with a share (相続人, Local Tax Act article 9). */
  HEIR,
  /** Owns the asset of a deceased person at present (現所有者, Local Tax Act article 384-3). */
  PRESENT_OWNER,
  /** One of several who own together (共有者). */
  JOINT_OWNER,
  /** Owes the same tax jointly (連帯納税義務者, Local Tax Act article 10-2). */
  CO_OBLIGOR,
  EMPLOYER,
  CONTACT;

  /** Whether it gets letters in the addressee's place. */
  public boolean isRecipient() {
    return ordinal() <= DELIVERY_ADDRESS.ordinal();
  }
}
