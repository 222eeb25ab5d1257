package osame.launcher.check;

import jakarta.json.Json;
import java.util.List;
import osame.foundation.barcode.StoreBarcode;
import osame.foundation.check.CorporateNumberCheck;
import osame.foundation.check.MunicipalityCodeCheck;
import osame.foundation.check.PersonalNumberCheck;
import osame.launcher.Answer;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code check}: tests check digits. The exit code is 0 for a right number and 1 for a wrong one.
 * The number is never printed, so that none gets into a log.
 */
@Command(name = "check")
public final class CheckCommand {

  @Mixin private HelpOption help;

  @Command(name = "personal-number")
  int personalNumber(@Parameters(paramLabel = "N") String number, @Mixin Answer answer) {
    return answer("personal-number", PersonalNumberCheck.isValid(number), answer);
  }

  @Command(name = "corporate-number")
  int corporateNumber(@Parameters(paramLabel = "N") String number, @Mixin Answer answer) {
    return answer("corporate-number", CorporateNumberCheck.isValid(number), answer);
  }

  @Command(name = "municipality-code")
  int municipalityCode(@Parameters(paramLabel = "N") String number, @Mixin Answer answer) {
    return answer("municipality-code", MunicipalityCodeCheck.isValid(number), answer);
  }

  @Command(name = "store-barcode")
  int storeBarcode(@Parameters(paramLabel = "N") String number, @Mixin Answer answer) {
    return answer("store-barcode", StoreBarcode.read(number).isPresent(), answer);
  }

  private static int answer(String kind, boolean valid, Answer answer) {
    String name = Messages.text("check." + kind);
    answer.print(
        Json.createObjectBuilder().add("kind", kind).add("valid", valid).build(),
        List.of(Messages.text(valid ? "check.valid" : "check.invalid", name)));
    return valid ? 0 : 1;
  }
}
