package osame.zengin;

/** One record of a direct-debit file. */
public sealed interface DebitRecord permits DebitHeader, DebitLine, DebitTrailer, DebitEnd {}
