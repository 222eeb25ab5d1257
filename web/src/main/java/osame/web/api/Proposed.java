package osame.web.api;

/** The approval that now waits for a second officer. */
public record Proposed(long approvalId) {}
