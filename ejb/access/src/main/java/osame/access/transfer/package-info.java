/** Changes of accounts that wait for their day. */
package osame.access.transfer;
