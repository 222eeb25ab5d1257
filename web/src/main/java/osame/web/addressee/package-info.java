/** One addressee on one page: who it is, since when, with whom, and who changes it. */
package osame.web.addressee;
