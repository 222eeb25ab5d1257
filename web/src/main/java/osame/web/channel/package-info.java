/** The counter, the convenience stores, and what is expected of each channel. */
package osame.web.channel;
