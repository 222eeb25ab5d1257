/** The bar code of payment slips, as convenience stores scan it. */
package osame.foundation.barcode;
