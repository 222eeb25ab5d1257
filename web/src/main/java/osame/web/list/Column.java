package osame.web.list;

import java.util.function.Function;

/**
 * A column of an exported list.
 *
 * @param headerKey key of the header in the screens' bundle
 * @param value the value of a row: text, {@code LocalDate}, {@code Yen}, a number, or null
 */
public record Column<T>(String headerKey, Function<T, Object> value) {}
