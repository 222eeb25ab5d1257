/** Direct debit: accounts by file, request files one a bank, and what the banks answered. */
package osame.receipt.debit;
