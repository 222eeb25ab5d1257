package osame.it.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** What happens on which day, in several stories at once. */
final class Diary {

  private record Page(LocalDate day, String what, Executable act) {}

  private final List<Page> pages = new ArrayList<>();

  /** What happens on the same day happens in the order in which it was written down. */
  void on(LocalDate day, String what, Executable act) {
    pages.add(new Page(day, what, act));
  }

  void on(String day, String what, Executable act) {
    on(LocalDate.parse(day), what, act);
  }

  /** One test for each page, in the order of the days, with the city's clock moved to its day. */
  Stream<DynamicTest> tell(StoryCity city) {
    return pages.stream()
        .sorted(Comparator.comparing(Page::day))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.day() + " " + page.what(),
                    () -> {
                      city.advanceTo(page.day());
                      page.act().execute();
                    }));
  }
}
