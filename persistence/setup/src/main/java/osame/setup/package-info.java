/**
 * Sets the databases up: logins and databases ({@link osame.setup.Databases}), schemas ({@link
 * osame.setup.Migration}), what a city configures ({@link osame.setup.ParameterLoading}, {@link
 * osame.setup.LetterFormLoading}), and the embedded PostgreSQL of the demonstration and of the
 * tests ({@link osame.setup.EmbeddedServer}). The running application never does any of this.
 */
package osame.setup;
