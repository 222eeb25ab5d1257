package osame.testcity;

import java.util.List;
import java.util.SplittableRandom;

/** Names and addresses put together from lists; nobody is meant. */
final class Names {

  /** A name and its reading. */
  record Name(String text, String kana) {}

  private static final List<Name> SURNAMES =
      parse(
          "佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 伊藤イトウ 渡辺ワタナベ 山本ヤマモト 中村ナカムラ 小林コバヤシ"
              + " 加藤カトウ 吉田ヨシダ 山田ヤマダ 佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ 木村キムラ 林ハヤシ"
              + " 斎藤サイトウ 清水シミズ 山崎ヤマザキ 森モリ 池田イケダ 橋本ハシモト 阿部アベ 石川イシカワ 山下ヤマシタ"
              + " 中島ナカジマ 石井イシイ 小川オガワ 前田マエダ 岡田オカダ 長谷川ハセガワ 藤田フジタ 後藤ゴトウ 近藤コンドウ"
              + " 村上ムラカミ 遠藤エンドウ 青木アオキ 坂本サカモト 福田フクダ 太田オオタ 西村ニシムラ 藤井フジイ 金子カネコ"
              + " 岡本オカモト 藤原フジワラ 三浦ミウラ 中野ナカノ 原田ハラダ 松田マツダ 竹内タケウチ 小野オノ 田村タムラ"
              + " 中山ナカヤマ 和田ワダ 石田イシダ 森田モリタ 上田ウエダ 原ハラ");

  /**
   * Characters that older systems lost: beyond the BMP, compatibility forms, a variation selector.
   */
  private static final List<Name> RARE_SURNAMES =
      parse(
          "𠮷田ヨシダ 髙橋タカハシ 山﨑ヤマザキ 葛\uDB40\uDD00城カツラギ 渡邊ワタナベ 渡邉ワタナベ 濵田ハマダ 齋藤サイトウ"
              + " 𠮷野ヨシノ 髙木タカギ 﨑山サキヤマ");

  private static final List<Name> GIVEN =
      parse(
          "太郎タロウ 花子ハナコ 健一ケンイチ 美咲ミサキ 大輔ダイスケ 陽子ヨウコ 翔ショウ 恵子ケイコ 誠マコト 由美ユミ"
              + " 拓也タクヤ 真由美マユミ 隆タカシ 久美子クミコ 直樹ナオキ 智子トモコ 浩ヒロシ 裕子ユウコ 剛ツヨシ 愛アイ"
              + " 修オサム 幸子サチコ 茂シゲル 節子セツコ 勇イサム 和子カズコ 進ススム 洋子ヨウコ 蓮レン 葵アオイ"
              + " 陽菜ヒナ 湊ミナト 結衣ユイ 樹イツキ 凛リン 悠真ユウマ さくらサクラ 純一ジュンイチ 京子キョウコ 一ハジメ");

  private static final List<Name> FOREIGN =
      List.of(
          new Name("ＳＭＩＴＨ　ＪＯＨＮ　ＦＩＣＴＩＯＮ", "スミス　ジョン　フィクション"), new Name("グエン　ヴァン　テスト", "グエン　ヴァン　テスト"));

  private static final List<Name> TRADES =
      parse(
          "製作所セイサクショ 商店ショウテン 運輸ウンユ 建設ケンセツ 電機デンキ 水産スイサン 食品ショクヒン 印刷インサツ"
              + " 不動産フドウサン 薬局ヤッキョク 観光カンコウ 農園ノウエン");

  private static final List<Name> HOUSES =
      parse("長見ナガミ 汐見シオミ 青嶺アオネ 桐原キリハラ 霞丘カスミオカ 鳴瀬ナルセ 雲井クモイ 白梅シラウメ 星ヶ浦ホシガウラ 深山ミヤマ");

  private static final List<String> DISTRICTS =
      List.of("青嶺町", "汐見台", "桐ヶ原", "霞丘", "鳴瀬", "雲井通", "白梅", "星ヶ浦", "深山", "長見中央");

  private static final List<String> ELSEWHERE =
      List.of("架空県遠浜市北浜", "架空県三条野町大字野中", "架空県月見村字向", "想定県本郷市本町");

  private static final List<String> HOMES =
      List.of("コーポ汐見", "メゾン青嶺", "霞丘ハイツ", "サンライズ鳴瀬", "市営桐ヶ原団地");

  private Names() {}

  private static List<Name> parse(String words) {
    return List.of(words.split(" ")).stream()
        .map(
            word -> {
              int at = word.length();
              while (at > 0 && word.charAt(at - 1) >= 'ァ' && word.charAt(at - 1) <= 'ヴ') {
                at--;
              }
              return new Name(word.substring(0, at), word.substring(at));
            })
        .toList();
  }

  static Name person(SplittableRandom random) {
    if (random.nextInt(400) == 0) {
      return pick(FOREIGN, random);
    }
    Name surname = pick(random.nextInt(40) == 0 ? RARE_SURNAMES : SURNAMES, random);
    Name given = pick(GIVEN, random);
    return new Name(surname.text + "　" + given.text, surname.kana + "　" + given.kana);
  }

  static Name corporation(SplittableRandom random) {
    Name house = pick(HOUSES, random);
    Name trade = pick(TRADES, random);
    return switch (random.nextInt(4)) {
      case 0 -> new Name("有限会社" + house.text + trade.text, "ユウゲンガイシャ" + house.kana + trade.kana);
      case 1 -> new Name(house.text + trade.text + "株式会社", house.kana + trade.kana + "カブシキガイシャ");
      default -> new Name("株式会社" + house.text + trade.text, "カブシキガイシャ" + house.kana + trade.kana);
    };
  }

  static String address(SplittableRandom random, boolean inTheCity) {
    String place = inTheCity ? "架空県長見市" + pick(DISTRICTS, random) : pick(ELSEWHERE, random);
    return place
        + (1 + random.nextInt(5))
        + "丁目"
        + (1 + random.nextInt(30))
        + "番"
        + (1 + random.nextInt(20))
        + "号";
  }

  static String addressDetail(SplittableRandom random) {
    return random.nextInt(10) < 3
        ? pick(HOMES, random) + (101 + 100 * random.nextInt(5) + random.nextInt(8)) + "号室"
        : "";
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
