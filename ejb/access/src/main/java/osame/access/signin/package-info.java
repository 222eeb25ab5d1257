/** Proof of who somebody is. */
package osame.access.signin;
