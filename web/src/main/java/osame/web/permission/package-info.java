/** Permissions on single items: who may see what few may see. */
package osame.web.permission;
