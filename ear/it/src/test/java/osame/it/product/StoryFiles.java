package osame.it.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the files of a story: few rows, made up for it. */
final class StoryFiles {

  private final Path directory;
  private final LocalDate day;

  /**
   * @param day on which levies are decided and payments made
   */
  StoryFiles(Path directory, LocalDate day) {
    this.directory = directory;
    this.day = day;
  }

  /** The number of one of the story's people, from 1. */
  static String person(int i) {
    return "30000000000000" + i;
  }

  Path people(int count) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "addressee_number,kind,name,kana,birth_date,postal_code,address,address_detail,"
                + "telephone,corporate_number\r\n");
    for (int i = 1; i <= count; i++) {
      text.append(person(i)).append(",RESIDENT,物語 太郎,モノガタリ タロウ,,,物語町1,,,\r\n");
    }
    return text("story-people.csv", text.toString());
  }

  /** Accounts of the first people. */
  Path accounts(int count) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "addressee_number,tax_item,bank_code,branch_code,bank_name_kana,branch_name_kana,"
                + "account_kind,account_number,holder_kana,valid_from\r\n");
    for (int i = 1; i <= count; i++) {
      text.append(person(i))
          .append(",,9001,001,ﾃｽﾄｷﾞﾝｺｳ,ﾎﾝﾃﾝ,ORDINARY,000000")
          .append(i)
          .append(",ﾓﾉｶﾞﾀﾘ ﾀﾛｳ,2026-04-01\r\n");
    }
    return text("story-accounts.csv", text.toString());
  }

  /** A file of levies with its control record. */
  Path levies(String name, long total, String... rows) throws IOException {
    String header =
        "levy_kind,levy_year,tax_year,tax_item,notice_number,installment,addressee_number,amount,"
            + "nominal_due_date,due_date,reason,decided_on\r\n";
    return controlled(name, header, total, rows);
  }

  String levy(String notice, String person, long amount, Object due) {
    return "INITIAL,2026,2026,01,%s,1,%s,%d,%s,%s,当初,%s\r\n"
        .formatted(notice, person, amount, due, due, day);
  }

  /** A file of paid notices with its control record. */
  Path payments(String name, long total, String... rows) throws IOException {
    String header =
        "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,"
            + "paid_on\r\n";
    return controlled(name, header, total, rows);
  }

  String payment(String notice, long amount) {
    return "BANK_COUNTER,9001,2026,2026,01,%s,1,%d,%s\r\n".formatted(notice, amount, day);
  }

  Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  private Path controlled(String name, String header, long total, String... rows)
      throws IOException {
    String control = "CONTROL," + rows.length + "," + total + "\r\n";
    return text(name, header + String.join("", rows) + control);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
