/** Who is calling: sign-in, the session's officer, sign-out. */
package osame.web.signin;
