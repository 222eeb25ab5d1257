/** The register of files and media in and out: what the system saw, and what officers add. */
package osame.operations.medium;
