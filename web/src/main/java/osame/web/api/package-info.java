/**
 * REST resources for programs that drive the day: files in, jobs, closing. Errors are {@code
 * application/problem+json} with the stable code and its Japanese sentence.
 */
package osame.web.api;
