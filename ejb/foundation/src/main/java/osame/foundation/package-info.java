/**
 * Values that every module shares: yen, years, dates with a meaning, numbers of people and notices.
 * Pure Java: no bean, no table, no clock.
 */
package osame.foundation;
