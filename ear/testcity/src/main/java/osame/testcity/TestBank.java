package osame.testcity;

import java.time.MonthDay;
import osame.zengin.AccountKind;
import osame.zengin.DebitHeader;

/** Banks that do not exist. */
enum TestBank {
  FIRST("9001", "ﾃｽﾄｷﾞﾝｺｳ"),
  SECOND("9002", "ｼｵﾐｼﾝｷﾝ"),
  THIRD("9003", "ｱｵﾈﾉｳｷﾖｳ"),
  FOURTH("9004", "ｶｸｳｷﾞﾝｺｳ");

  /** Code that every one of these banks gave the city. */
  static final String CONSIGNOR_CODE = "9000000001";

  final String code;
  final String kana;

  TestBank(String code, String kana) {
    this.code = code;
    this.kana = kana;
  }

  DebitHeader header(MonthDay debitDay) {
    return new DebitHeader(
        CONSIGNOR_CODE,
        "ﾅｶﾞﾐｼ ｶｲｹｲｶﾝﾘｼﾔ",
        debitDay,
        code,
        kana,
        "001",
        "ﾎﾝﾃﾝ",
        AccountKind.ORDINARY,
        "0000001");
  }
}
