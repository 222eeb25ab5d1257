package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import osame.it.product.Invariants;

/** Fifteen months of the section in a deployed city: several stories at once, day by day. */
@Execution(ExecutionMode.CONCURRENT)
class YearOfTheSectionIT {

  private static StoryCity city;

  @BeforeAll
  static void open() {
    city = new StoryCity(Path.of("target", "story"), LocalDate.of(2025, 10, 1));
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @TestFactory
  @Tag("RC-001")
  @Tag("RC-020")
  @Tag("RC-026")
  @Tag("RC-074")
  @Tag("RC-092")
  @Tag("RC-095")
  @Tag("RC-097")
  @Tag("RC-110")
  @Tag("CM-030")
  @Tag("CM-063")
  Stream<DynamicTest> dayByDay() {
    Diary diary = new Diary();
    new PartPayments(city).write(diary);
    new SundayAndThresholds(city).write(diary);
    new LateInstallment(city).write(diary);
    new DemandDay(city).write(diary);
    new StoreMessages(city).write(diary);
    new MissingRate(city).write(diary);
    diary.on(
        "2027-01-08",
        "the books agree",
        () -> assertThat(Invariants.violations(city.general())).isEmpty());
    return diary.tell(city);
  }
}
