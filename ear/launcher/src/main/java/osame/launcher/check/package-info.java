/** Commands that test the check digits of numbers. */
package osame.launcher.check;
