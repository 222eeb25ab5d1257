/** Related records of addressees, and the rule that says who gets a letter. */
package osame.addressing.relation;
