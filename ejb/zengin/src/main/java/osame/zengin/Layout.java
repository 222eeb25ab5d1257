package osame.zengin;

import static osame.zengin.Field.bank;
import static osame.zengin.Field.blank;
import static osame.zengin.Field.digits;
import static osame.zengin.Field.party;

import java.util.List;

/** The four records of 120 bytes, once, for writing and for reading. */
final class Layout {

  static final char HEADER = '1';
  static final char LINE = '2';
  static final char TRAILER = '8';
  static final char END = '9';

  /** 種別コード of 預金口座振替. */
  static final String DIRECT_DEBIT = "91";

  static final Field RECORD_KIND = digits("recordKind", 1, 1);

  static final Field KIND_CODE = digits("kindCode", 2, 2);
  static final Field ENCODING_CODE = digits("encodingCode", 4, 1);
  static final Field CONSIGNOR_CODE = digits("consignorCode", 5, 10);
  static final Field CONSIGNOR_NAME = party("consignorName", 15, 40);
  static final Field DEBIT_DAY = digits("debitDay", 55, 4);
  static final Field CITY_BANK_CODE = digits("bankCode", 59, 4);
  static final Field CITY_BANK_NAME = bank("bankName", 63);
  static final Field CITY_BRANCH_CODE = digits("branchCode", 78, 3);
  static final Field CITY_BRANCH_NAME = bank("branchName", 81);
  static final Field CITY_ACCOUNT_KIND = digits("accountKind", 96, 1);
  static final Field CITY_ACCOUNT_NUMBER = digits("accountNumber", 97, 7);

  static final List<Field> HEADER_FIELDS =
      List.of(
          RECORD_KIND,
          KIND_CODE,
          ENCODING_CODE,
          CONSIGNOR_CODE,
          CONSIGNOR_NAME,
          DEBIT_DAY,
          CITY_BANK_CODE,
          CITY_BANK_NAME,
          CITY_BRANCH_CODE,
          CITY_BRANCH_NAME,
          CITY_ACCOUNT_KIND,
          CITY_ACCOUNT_NUMBER,
          blank(104, 17));

  static final Field BANK_CODE = digits("bankCode", 2, 4);
  static final Field BANK_NAME = bank("bankName", 6);
  static final Field BRANCH_CODE = digits("branchCode", 21, 3);
  static final Field BRANCH_NAME = bank("branchName", 24);
  static final Field ACCOUNT_KIND = digits("accountKind", 43, 1);
  static final Field ACCOUNT_NUMBER = digits("accountNumber", 44, 7);
  static final Field HOLDER_NAME = party("holderName", 51, 30);
  static final Field AMOUNT = digits("amount", 81, 10);
  static final Field NEW_CODE = digits("newCode", 91, 1);
  static final Field CUSTOMER_NUMBER = digits("customerNumber", 92, 20);
  static final Field RESULT_CODE = new Field("resultCode", 112, 1, Field.Type.RESULT);

  static final List<Field> LINE_FIELDS =
      List.of(
          RECORD_KIND,
          BANK_CODE,
          BANK_NAME,
          BRANCH_CODE,
          BRANCH_NAME,
          blank(39, 4),
          ACCOUNT_KIND,
          ACCOUNT_NUMBER,
          HOLDER_NAME,
          AMOUNT,
          NEW_CODE,
          CUSTOMER_NUMBER,
          RESULT_CODE,
          blank(113, 8));

  static final Field TOTAL_COUNT = digits("totalCount", 2, 6);
  static final Field TOTAL_AMOUNT = digits("totalAmount", 8, 12);
  static final Field DEBITED_COUNT = digits("debitedCount", 20, 6);
  static final Field DEBITED_AMOUNT = digits("debitedAmount", 26, 12);
  static final Field FAILED_COUNT = digits("failedCount", 38, 6);
  static final Field FAILED_AMOUNT = digits("failedAmount", 44, 12);

  static final List<Field> TRAILER_FIELDS =
      List.of(
          RECORD_KIND,
          TOTAL_COUNT,
          TOTAL_AMOUNT,
          DEBITED_COUNT,
          DEBITED_AMOUNT,
          FAILED_COUNT,
          FAILED_AMOUNT,
          blank(56, 65));

  static final List<Field> END_FIELDS = List.of(RECORD_KIND, blank(2, 119));

  private Layout() {}
}
