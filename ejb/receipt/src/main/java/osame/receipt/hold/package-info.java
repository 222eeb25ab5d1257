/** Dated holds on receivables: graces, suspensions, extinction. */
package osame.receipt.hold;
