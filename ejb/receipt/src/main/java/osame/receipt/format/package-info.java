/**
 * Formats of payment files that a text describes (docs/files.md, config/formats): where each value
 * stands, how header and trailer look, what the control totals are.
 */
package osame.receipt.format;
