/** Takes in files of addressees. */
package osame.addressing.intake;
