/** Trying files and undos without effect, and carrying out exactly what was tried. */
package osame.receipt.dryrun;
