/**
 * The one command line of the product, {@code java -jar osame.jar}. Each command has {@code
 * --help}, answers in Japanese or with {@code --json}, and ends with 0 (done, yes), 1 (no, or an
 * error) or 2 (wrong use).
 */
package osame.launcher;
