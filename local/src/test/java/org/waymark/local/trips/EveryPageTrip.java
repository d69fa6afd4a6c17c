package org.waymark.local.trips;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page, as the people it is for, on a desk and on a phone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageTrip extends Trip {

  @ParameterizedTest
  @CsvSource({
    "niran, /, work", "niran, /files, files", "niran, /files/new, open-a-file",
    "chai, /inbox, inbox", "arun, /caseload, caseload", "tawan, /accounts, accounts"
  })
  void is_fit_to_show(String person, String path, String name) {
    signedIn(person, Desk.WIDE).open(path).isFitToShow(name + "-wide");
    signedIn(person, Desk.NARROW).open(path).isFitToShow(name + "-narrow");
  }

  @ParameterizedTest
  @CsvSource({"plan", "consents", "referrals", "notes", "team", "closing"})
  void of_a_file_is_fit_to_show(String part) {
    var desk = signedIn("niran", Desk.NARROW).open("/files");
    var file = desk.page().locator("main a[href^='/files/']:not([href$=new])").first();
    desk.open(file.getAttribute("href") + "/" + part).isFitToShow("file-" + part + "-narrow");
  }
}
