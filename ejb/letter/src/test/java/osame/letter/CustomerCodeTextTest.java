package osame.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the post's manual of the customer bar code. */
@Tag("AT-027")
class CustomerCodeTextTest {

  @ParameterizedTest
  @CsvSource({
    "2630023, 千葉市稲毛区緑町3丁目30-8　郵便ビル403号, 26300233-30-8-403",
    "0140113, 秋田県大仙市堀見内　南田茂木　添60-1, 014011360-1",
    "1100016, 東京都台東区台東5-6-3　ABCビル10F, 11000165-6-3-10",
    "0600906, 北海道札幌市東区北六条東4丁目　郵便センター6号館, 06009064-6",
    "0650006, 北海道札幌市東区北六条東8丁目　郵便センター10号館, 06500068-10",
    "4070033, 山梨県韮崎市龍岡町下條南割　韮崎400, 4070033400",
    "2730102, 千葉県鎌ケ谷市右京塚　東3丁目-20-5　郵便・A&bコーポB604号, 27301023-20-5B604",
    "1980036, 東京都青梅市河辺町十一丁目六番地一号　郵便タワー601, 198003611-6-1-601",
    "0270203, 岩手県宮古市大字津軽石第二十一地割大淵川480, 027020321-480",
    "5900016, 大阪府堺市堺区中田出井町四丁目六番十九号, 59000164-6-19",
    "0800831, 北海道帯広市稲田町南七線　西28, 08008317-28",
    "3170055, 茨城県日立市宮田町6丁目7-14　ABCビル2F, 31700556-7-14-2",
    "6500046, 神戸市中央区港島中町9丁目7-6　郵便シティA棟1F1号, 65000469-7-6A1-1",
    "6230011, 京都府綾部市青野町綾部6-7　LプラザB106, 62300116-7LB106",
    "0640804, 札幌市中央区南四条西29丁目1524-23　第2郵便ハウス501, 064080429-1524-23-2-",
    "9100067, 福井県福井市新田塚3丁目80-25　J1ビル2-B, 91000673-80-25J1-2B"
  })
  void theManualsExamples(String postalCode, String address, String expected) {
    assertThat(CustomerCodeText.of(postalCode, address)).isEqualTo(expected);
  }

  @Test
  void fullWidthFiguresAndDashesAreRead() {
    assertThat(CustomerCodeText.of("1000001", "見本市中央１－２－３　ハイツＢ２０１")).isEqualTo("10000011-2-3B201");
  }

  @Test
  void anAddressWithoutNumbersIsThePostalCodeAlone() {
    assertThat(CustomerCodeText.of("1000001", "見本市中央")).isEqualTo("1000001");
  }
}
