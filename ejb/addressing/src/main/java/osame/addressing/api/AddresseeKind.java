package osame.addressing.api;

/** Kinds of addressees; the database's check lists the same names. */
public enum AddresseeKind {
  /** In the resident register. */
  RESIDENT,
  /** A person not in the resident register (住登外者). */
  UNREGISTERED,
  CORPORATION,
  /** Several who own together and are addressed together (共有者). */
  JOINT_OWNERS
}
