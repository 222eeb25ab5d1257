/** What receipt lists, holds back and lets go when data is past its years. */
package osame.receipt.retention;
