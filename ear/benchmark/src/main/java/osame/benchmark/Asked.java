package osame.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import osame.setup.Login;

/**
 * What an officer asks.
 *
 * @param path below {@code /api}
 * @param body items of the question
 */
record Asked(String path, Map<String, String> body) {

  /** Ways of asking for somebody, as officers do it. */
  enum Kind {
    ACCOUNT,
    NUMBER,
    FAMILY_NAME,
    GIVEN_NAME,
    WHOLE_NAME,
    KANA,
    START_OF_KANA,
    ONE_LETTER,
    BIRTH_DATE,
    ADDRESS,
    NAME_AND_ADDRESS
  }

  /** Somebody of the city. */
  private record Person(String number, String name, String kana, String birthDate, String address) {

    private static String word(String text, boolean last) {
      String[] words = text.split("[\\s\u3000]+");
      return words[last ? words.length - 1 : 0];
    }

    private static String start(String text, int letters) {
      return text.substring(
          0, text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length()))));
    }

    Asked ask(Kind kind) {
      return switch (kind) {
        case ACCOUNT -> new Asked("accounts", Map.of("addresseeNumber", number));
        case NUMBER -> search(Map.of("number", number));
        case FAMILY_NAME -> search(Map.of("name", word(name, false)));
        case GIVEN_NAME -> search(Map.of("name", word(name, true)));
        case WHOLE_NAME -> search(Map.of("name", name));
        case KANA -> search(Map.of("name", kana));
        case START_OF_KANA -> search(Map.of("name", start(kana, 3)));
        case ONE_LETTER -> search(Map.of("name", start(kana, 1)));
        case BIRTH_DATE -> search(Map.of("birthDate", birthDate));
        case ADDRESS -> search(Map.of("address", address));
        case NAME_AND_ADDRESS ->
            search(Map.of("name", word(name, false), "address", start(address, 6)));
      };
    }

    private static Asked search(Map<String, String> body) {
      return new Asked("addressees/search", body);
    }
  }

  /** Addressees of the city. */
  static long people(Login owner) throws SQLException {
    try (Connection connection = owner.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM addressing.addressee")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Questions about people all over the city, the same ones each time. */
  static List<Asked> some(Login owner, Kind kind, int count, Random random) throws SQLException {
    List<Asked> questions = new ArrayList<>();
    try (Connection connection = owner.dataSource().getConnection();
        PreparedStatement next =
            connection.prepareStatement(
                "SELECT addressee_number, name, kana, birth_date, address FROM addressing.addressee"
                    + " WHERE addressee_number >= ? AND birth_date IS NOT NULL AND address <> ''"
                    + " ORDER BY addressee_number LIMIT 1")) {
      long people = people(owner);
      while (questions.size() < count) {
        next.setString(1, "%015d".formatted(1_000_000 + random.nextLong(people * 9)));
        try (ResultSet row = next.executeQuery()) {
          if (row.next()) {
            questions.add(
                new Person(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5))
                    .ask(kind));
          }
        }
      }
    }
    return questions;
  }
}
