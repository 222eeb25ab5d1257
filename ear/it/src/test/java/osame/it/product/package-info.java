/**
 * The product as a stranger starts it: {@code osame.jar} in processes of its own, told what to do
 * by command line, HTTP, signals and SQL only.
 */
package osame.it.product;
