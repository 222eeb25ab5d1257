package osame.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osame.access.api.AccountChange;
import osame.access.api.AccountState;
import osame.access.api.CertifiedDecision;
import osame.access.api.DayKind;
import osame.access.api.HolderKind;
import osame.access.api.ItemPermission;
import osame.access.api.ReservedChangeKind;
import osame.access.api.ReservedChangeState;
import osame.addressing.api.AddresseeKind;
import osame.foundation.law.ChargeExemption;
import osame.foundation.law.ReceivableClass;
import osame.foundation.law.SplitShare;
import osame.operations.api.ApprovalState;
import osame.operations.api.JobState;
import osame.operations.api.LetterState;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateRule;
import osame.receipt.api.Channel;
import osame.receipt.api.Component;
import osame.receipt.api.DemandExclusion;
import osame.receipt.api.DemandPull;
import osame.receipt.api.DemandRunState;
import osame.receipt.api.DemandState;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.EntryKind;
import osame.receipt.api.LevyFileState;
import osame.receipt.api.LevyKind;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.SuspenseReason;
import osame.web.intake.IntakeKind;

/** Every text that a page or a bean asks for is in the bundle, and none is there for nothing. */
class MessagesBundleTest {

  private static final Pattern IN_PAGES = Pattern.compile("msg\\['([^']+)'\\]");
  private static final Pattern JOINED = Pattern.compile("msg\\['([A-Za-z]+\\.)'\\.concat");
  private static final Pattern WORD = Pattern.compile("'([A-Za-z]+)'");
  private static final Pattern IN_JAVA = Pattern.compile("\"([A-Za-z]+[.-][A-Za-z0-9.-]+)\"");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("osame.web.messages", Locale.JAPANESE);

  private final Sentences sentences = new Sentences();

  @Test
  void pagesAskOnlyForTextsThatAreThere() {
    assertThat(BUNDLE.keySet()).containsAll(used(Path.of("src/main/webapp"), ".xhtml", IN_PAGES));
  }

  @Test
  void noTextIsThereForNothing() {
    Set<String> used = used(Path.of("src/main/webapp"), ".xhtml", IN_PAGES);
    used.addAll(used(Path.of("src/main/java"), ".java", IN_JAVA));
    used.addAll(joined(Path.of("src/main/webapp/WEB-INF/templates")));
    Set<String> unused = new TreeSet<>(BUNDLE.keySet());
    unused.removeAll(used);
    unused.removeIf(
        key ->
            key.matches("(jobKind|approvalKind|letterField)\\..*")
                || key.matches("[A-Z]\\w+\\..*"));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyConstantOnScreensHasAName() {
    Stream.of(
            AccountChange.values(),
            HolderKind.values(),
            AccountState.values(),
            CertifiedDecision.values(),
            ReservedChangeKind.values(),
            ReservedChangeState.values(),
            AddresseeKind.values(),
            ApprovalState.values(),
            DayKind.values(),
            ItemPermission.values(),
            CertificateFinding.values(),
            CertificateKind.values(),
            CertificateRule.values(),
            Channel.values(),
            ChargeExemption.Kind.values(),
            Component.values(),
            DemandExclusion.values(),
            DemandPull.values(),
            DemandRunState.values(),
            DemandState.values(),
            DryRunKind.values(),
            EntryKind.values(),
            IntakeKind.values(),
            JobState.values(),
            LetterState.values(),
            LevyFileState.values(),
            LevyKind.values(),
            PaymentFileState.values(),
            ReceivableClass.values(),
            SplitShare.values(),
            SuspenseReason.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(sentences.label((Enum<?>) constant)).doesNotContain("."));
  }

  @Test
  void aCodeBecomesItsSentenceAndAnUnknownOneAnHonestOne() {
    assertThat(sentences.of(new WebException("WB-E-006")))
        .isEqualTo("通知書番号は10桁の数字です。入力を確かめてください。（WB-E-006）");
    assertThat(sentences.of("XX-E-999", java.util.List.of())).contains("XX-E-999");
  }

  @Test
  void daysInSentencesAreOfTheJapaneseCalendar() {
    assertThat(sentences.of(new WebException("WB-E-008", "2026-05-31"))).contains("令和8年5月31日");
  }

  private static Set<String> used(Path folder, String ending, Pattern pattern) {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .forEach(
              file -> {
                Matcher matcher = pattern.matcher(read(file));
                while (matcher.find()) {
                  keys.add(matcher.group(1));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  /** Keys that a page puts together of a beginning and the words of a list in the same page. */
  private static Set<String> joined(Path folder) {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(MessagesBundleTest::read)
          .forEach(
              page ->
                  JOINED
                      .matcher(page)
                      .results()
                      .forEach(
                          prefix ->
                              WORD.matcher(page)
                                  .results()
                                  .forEach(word -> keys.add(prefix.group(1) + word.group(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
