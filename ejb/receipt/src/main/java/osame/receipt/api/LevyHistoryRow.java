package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;

/** One levy or restatement of a receivable. */
public record LevyHistoryRow(
    LevyKind kind,
    Yen amountBefore,
    Yen amount,
    LocalDate dueDate,
    String reason,
    LocalDate decidedOn,
    String fileName)
    implements Serializable {}
