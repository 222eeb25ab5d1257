package osame.foundation.law;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.foundation.Yen;

/**
 * Splits what is collected under one notice: the inhabitant tax between city, prefecture and state
 * (Local Tax Act article 42 paragraph 3), fixed asset and city planning tax in the city's accounts.
 * Payments and delinquency charge follow the ratio of the amounts assessed in the levy year. Shares
 * are cut to 1 yen, and the first one bears what the cuts leave, so that they always add up.
 *
 * @param parts the assessed amounts in yen, or any whole numbers in their ratio; the first share is
 *     the city's own
 */
public record SplitRatio(List<Part> parts) implements Serializable {

  private static final Pattern PART = Pattern.compile("([A-Z_]+)=([0-9]{1,12})");

  /** One share and its part of the whole. */
  public record Part(SplitShare share, long weight) implements Serializable {}

  public SplitRatio {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().mapToLong(Part::weight).sum() <= 0) {
      throw new IllegalArgumentException("a split needs a part above zero");
    }
  }

  /**
   * The ratio as a parameter has it, such as {@code CITY=600 PREFECTURE=400}.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static SplitRatio parse(String text) {
    List<Part> parts = new ArrayList<>();
    for (String part : text.strip().split(" +")) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a split: " + text);
      }
      parts.add(new Part(SplitShare.valueOf(matcher.group(1)), Long.parseLong(matcher.group(2))));
    }
    return new SplitRatio(parts);
  }

  /**
   * The shares of an amount, in the order of the parts; of less than zero too, when more was taken
   * back than paid.
   */
  public Map<SplitShare, Yen> of(Yen amount) {
    long whole = parts.stream().mapToLong(Part::weight).sum();
    Map<SplitShare, Yen> shares = new EnumMap<>(SplitShare.class);
    Yen rest = amount;
    for (Part part : parts.subList(1, parts.size())) {
      Yen share = Yen.of(share(amount.value(), part.weight(), whole));
      shares.put(part.share(), share);
      rest = rest.minus(share);
    }
    shares.put(parts.get(0).share(), rest);
    return shares;
  }

  /** Assessed amounts times collected amounts of a city exceed a long. */
  private static long share(long amount, long weight, long whole) {
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(weight))
        .divide(BigInteger.valueOf(whole))
        .longValueExact();
  }
}
