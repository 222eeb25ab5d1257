/** Finding a person and the receipt inquiry (収納照会). */
package osame.web.account;
