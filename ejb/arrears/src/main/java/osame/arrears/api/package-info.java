/**
 * Arrears (滞納管理): what is ripe for which step is computed from dated facts. Empty of function so
 * far; its place in the order of modules is held by the build.
 */
package osame.arrears.api;
