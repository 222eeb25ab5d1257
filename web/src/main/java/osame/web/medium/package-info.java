/** The register of files and media in and out. */
package osame.web.medium;
