/** Record linkage: which addressees are one person. */
package osame.addressing.linkage;
