/**
 * What the law computes: delinquency charge, allocation of a payment, due dates and fiscal years.
 * Pure functions that give their result with its trace; each class cites its articles.
 */
package osame.foundation.law;
