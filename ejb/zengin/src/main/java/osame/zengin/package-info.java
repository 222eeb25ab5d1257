/**
 * Codec of the 120-byte file of the Japanese banks for direct debits (預金口座振替, kind code 91):
 * request and result, JIS and EBCDIC, with and without newlines, one or several sets in a file.
 * Depends on the JDK alone.
 *
 * <p>{@link osame.zengin.DebitWriter} writes a stream and refuses what the rules forbid. {@link
 * osame.zengin.DebitReader} reads a stream of any length in bounded memory and reports every fault
 * with record and byte instead of stopping at the first. Nothing here knows about taxes: what a
 * customer number means is the caller's.
 */
package osame.zengin;
