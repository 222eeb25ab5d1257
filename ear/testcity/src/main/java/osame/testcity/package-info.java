/**
 * One seeded generator of a city that does not exist: the demonstration, the tests and the
 * benchmark all take in what it writes, through the same intake as real files (docs/files.md). The
 * same options give the same bytes.
 *
 * <p>Nobody in it is real: names are put together from lists, addresses and banks are invented,
 * postal codes and telephone numbers begin with 000, corporate numbers have wrong check digits, and
 * there is no personal number at all.
 */
package osame.testcity;
