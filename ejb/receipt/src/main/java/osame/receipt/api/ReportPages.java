package osame.receipt.api;

import java.time.LocalDate;
import java.time.YearMonth;
import osame.foundation.FiscalYear;

/** Reports on paper: the figures of the screens as PDF (RC-031, RC-032). */
public interface ReportPages {

  /** The daily report (収入日計表) of a day. */
  byte[] daily(LocalDate day);

  /** The monthly report (収納月計表) of a fiscal year. */
  byte[] monthly(FiscalYear fiscalYear, YearMonth month);
}
