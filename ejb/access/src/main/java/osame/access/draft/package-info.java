/** What officers had typed when they left the desk. */
package osame.access.draft;
