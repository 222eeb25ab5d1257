package osame.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OfficerAccount;
import osame.access.api.OperationLog;
import osame.foundation.BusinessDate;
import osame.foundation.DatePeriod;

/** A clock that tests move, acts, and a log that is a list. */
public final class Desk extends Clock {

  public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  public Instant now = Instant.parse("2026-08-31T00:00:00Z");
  public final List<String> logged = new ArrayList<>();

  /** An act with a request id of its own. */
  public Act act() {
    return new Act(
        UUID.randomUUID(), "test", new BusinessDate(LocalDate.of(2026, 8, 31)), "T-01", null);
  }

  public static OfficerAccount account(String userId, String... roles) {
    return new OfficerAccount(
        userId, "佐藤 花子", "収納課", Set.of(roles), DatePeriod.startingOn(LocalDate.of(2026, 4, 1)));
  }

  public OperationLog log() {
    return new OperationLog() {
      @Override
      public long act(Act act, LogEntry entry) {
        return logged.add(entry.subject()) ? 1 : 0;
      }

      @Override
      public void view(String terminal, LogEntry entry) {
        logged.add(entry.subject());
      }

      @Override
      public void refusal(String terminal, LogEntry entry) {
        logged.add("refused " + entry.subject());
      }
    };
  }

  @Override
  public ZoneId getZone() {
    return TOKYO;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
