package osame.zengin;

import java.util.Set;

/**
 * What became of one debit (振替結果コード). The list is open: agencies add letters, and a code that is
 * not known here is kept as it came. Only 0 means that money moved.
 *
 * @param value the character in the file
 */
public record ResultCode(char value) {

  /** 振替済: debited. Also what stands in a request. */
  public static final ResultCode DEBITED = new ResultCode('0');

  /** 資金不足: not enough money in the account. */
  public static final ResultCode NO_FUNDS = new ResultCode('1');

  /** 取引なし: no such account. */
  public static final ResultCode NO_ACCOUNT = new ResultCode('2');

  /** 預金者の都合による振替停止: stopped by the account holder. */
  public static final ResultCode STOPPED_BY_HOLDER = new ResultCode('3');

  /** 預金口座振替依頼書なし: the bank has no written mandate. */
  public static final ResultCode NO_MANDATE = new ResultCode('4');

  /** 委託者の都合による振替停止: stopped by the consignor, that is, the city. */
  public static final ResultCode STOPPED_BY_CONSIGNOR = new ResultCode('8');

  /** その他: another reason. */
  public static final ResultCode OTHER = new ResultCode('9');

  /** データエラー: an agency found the line faulty. */
  public static final ResultCode DATA_ERROR = new ResultCode('E');

  /** 結果未着: an agency has no result yet. The debit may still follow. */
  public static final ResultCode NOT_ARRIVED = new ResultCode('N');

  private static final Set<ResultCode> KNOWN =
      Set.of(
          DEBITED,
          NO_FUNDS,
          NO_ACCOUNT,
          STOPPED_BY_HOLDER,
          NO_MANDATE,
          STOPPED_BY_CONSIGNOR,
          OTHER,
          DATA_ERROR,
          NOT_ARRIVED);

  /** True if money moved. */
  public boolean isDebited() {
    return value == '0';
  }

  /** True if the meaning of the code is known. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
