/** People's rights in their own data: requests, what is held, what is withheld, suspended use. */
package osame.operations.right;
