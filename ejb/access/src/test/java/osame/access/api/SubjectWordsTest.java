package osame.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CM-023")
class SubjectWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "payment file 12 | 収納ファイル 12",
        "refused payment file 12 | 受け付けなかった収納ファイル 12",
        "list suspense | 一覧 消込エラー",
        "search by name, birth date | 検索条件： 氏名、 生年月日",
        "payments of 2026-09-01 to 2026-09-30 | 入金 2026-09-01 ～ 2026-09-30",
        "sign-in: unknown user | サインイン： 登録のない利用者",
        "register of files from 2026-09-14 to 2026-09-18, IN, open |"
            + " ファイル・媒体の管理簿 期間 2026-09-14 ～ 2026-09-18, 受入れ、 未処理",
        "print lot 3 part 2 fetched | 印刷束 3 分冊 2 取出し",
        "list monthly-report-2026-09 | 一覧 収納月計表 2026-09",
        "report log-review-2026-12 | 報告書 操作ログの点検 2026-12",
        "bank.csv | bank.csv",
        "USBメモリ 3号 | USBメモリ 3号"
      })
  void wordsAreSaidAndTheRestStays(String subject, String said) {
    assertThat(SubjectWords.inJapanese(subject)).isEqualTo(said);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(SubjectWords.inJapanese(null)).isNull();
    assertThat(SubjectWords.inJapanese("")).isEmpty();
  }
}
