/** Certificates of payment: what stands in the way, issue, verification. */
package osame.receipt.certificate;
