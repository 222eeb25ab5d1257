/** Screen for data past its years. */
package osame.web.retention;
