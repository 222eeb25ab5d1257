package osame.zengin;

/** The end record (データ区分 9): nothing may follow it. */
public record DebitEnd() implements DebitRecord {}
