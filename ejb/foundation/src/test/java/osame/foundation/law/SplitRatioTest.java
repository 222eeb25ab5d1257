package osame.foundation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.foundation.Yen;

/** Each yen that is collected for several bodies reaches exactly one of them. */
@Tag("RC-108")
class SplitRatioTest {

  @Test
  void theFirstBearsWhatTheCutsLeave() {
    SplitRatio ratio = SplitRatio.parse("CITY=590 PREFECTURE=393 STATE=17");
    assertThat(ratio.of(Yen.of(94_300)))
        .isEqualTo(
            Map.of(
                SplitShare.CITY, Yen.of(55_638),
                SplitShare.PREFECTURE, Yen.of(37_059),
                SplitShare.STATE, Yen.of(1_603)));
    assertThat(ratio.of(Yen.of(-10)).get(SplitShare.CITY)).isEqualTo(Yen.of(-7));
  }

  @Test
  void aSplitIsWrittenInOneWay() {
    for (String wrong : new String[] {"", "CITY", "CITY=0", "TOWN=1", "CITY=6,PREFECTURE=4"}) {
      assertThatThrownBy(() -> SplitRatio.parse(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void theSharesAddUp(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long amount,
      @ForAll @LongRange(min = 1, max = 1_000) long city,
      @ForAll @LongRange(max = 1_000) long prefecture) {
    SplitRatio ratio = SplitRatio.parse("CITY=" + city + " PREFECTURE=" + prefecture);
    Yen sum = ratio.of(Yen.of(amount)).values().stream().reduce(Yen.ZERO, Yen::plus);
    assertThat(sum).isEqualTo(Yen.of(amount));
  }
}
