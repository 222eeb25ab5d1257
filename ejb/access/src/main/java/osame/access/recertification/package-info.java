/** The yearly review of all rights. */
package osame.access.recertification;
