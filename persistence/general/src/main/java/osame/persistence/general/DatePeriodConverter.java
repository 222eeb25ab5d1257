package osame.persistence.general;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.util.PGobject;
import osame.foundation.DatePeriod;

/** Maps a period of days to PostgreSQL's {@code daterange}, which gives it back half-open. */
@Converter
public class DatePeriodConverter implements AttributeConverter<DatePeriod, PGobject> {

  @Override
  public PGobject convertToDatabaseColumn(DatePeriod period) {
    if (period == null) {
      return null;
    }
    try {
      PGobject range = new PGobject();
      range.setType("daterange");
      String until = period.until() == null ? "" : period.until().toString();
      range.setValue("[" + period.from() + "," + until + ")");
      return range;
    } catch (SQLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public DatePeriod convertToEntityAttribute(PGobject range) {
    if (range == null || range.getValue() == null) {
      return null;
    }
    String text = range.getValue();
    int comma = text.indexOf(',');
    String until = text.substring(comma + 1, text.length() - 1);
    return new DatePeriod(
        LocalDate.parse(text.substring(1, comma)), until.isEmpty() ? null : LocalDate.parse(until));
  }
}
