package osame.receipt.api;

/** The day's figures and the open work, for the start page. */
public interface WorkOverview {

  DayFigures figures();
}
