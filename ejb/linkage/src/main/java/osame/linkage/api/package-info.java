/**
 * Linkage (団体内統合宛名, 中間サーバ): unified addressee numbers and the connector to the intermediate server.
 * Empty of function so far; its place in the order of modules is held by the build.
 */
package osame.linkage.api;
