/** Lists: one definition gives the lazy table, the CSV file and the Excel file. */
package osame.web.list;
