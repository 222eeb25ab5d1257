/**
 * Posts the same file in several ways on the same PostgreSQL in one run, and gives the ratios. What
 * it measures is told in docs/performance.md.
 */
package osame.benchmark;
