/**
 * Days of the law: Japanese holidays and business days, the civil code's arithmetic of periods, and
 * the Japanese calendar of eras. Pure functions; no clock.
 */
package osame.foundation.calendar;
