/**
 * What other modules and entry points may use of addressing. Others read the view {@code
 * addressing.api_addressee}.
 */
package osame.addressing.api;
