/** What a legacy system needs to call Osame by remote EJB. Empty of function so far. */
package osame.remote;
