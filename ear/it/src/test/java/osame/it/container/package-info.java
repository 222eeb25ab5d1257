/** Tests inside the deployed application: what only the container can show. */
package osame.it.container;
