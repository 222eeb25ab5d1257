package osame.foundation;

import java.io.Serializable;

/**
 * Number of a tax notice (通知書番号): 10 digits, leading zeros kept; unchanged by restatement.
 *
 * @param value 10 digits
 */
public record NoticeNumber(String value) implements Comparable<NoticeNumber>, Serializable {

  public NoticeNumber {
    if (!Digits.isDigits(value, 10)) {
      throw new IllegalArgumentException("notice number needs 10 digits");
    }
  }

  @Override
  public int compareTo(NoticeNumber other) {
    return value.compareTo(other.value);
  }
}
