/** Demand notices: runs, dispatch, letters that came back. */
package osame.web.demand;
