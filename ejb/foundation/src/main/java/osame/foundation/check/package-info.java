/** Check digits of the numbers that the city reads and writes. Pure functions on digits. */
package osame.foundation.check;
