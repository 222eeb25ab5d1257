/** Certificates: issue, verification, what was issued. */
package osame.web.certificate;
