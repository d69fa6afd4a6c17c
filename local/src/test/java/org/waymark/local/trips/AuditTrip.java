package org.waymark.local.trips;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A supervisor sees who did and saw what, refused attempts included.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrip extends Trip {

  @Test
  void a_supervisor_sees_every_act_every_look_and_every_refusal() {
    var niran = signedIn("niran");
    var file = openFile(niran, "Night Watch");
    var suda = signedIn("suda");
    suda.open(file);
    assertThat(suda.page().getByText("You are not on the team of this file").first()).isVisible();

    var arun = signedIn("arun");
    arun.open("/caseload").isFitToShow("caseload");
    var page = arun.open(file + "/audit").page();
    assertThat(page.getByText("Niran").first()).isVisible();
    assertThat(page.getByText("Suda").first()).isVisible();
    arun.isFitToShow("audit");
  }

  @Test
  void a_caseworker_has_no_audit_page() {
    var niran = signedIn("niran");
    var file = openFile(niran, "No Keyhole");
    assertThat(niran.open(file).link("Audit")).hasCount(0);
  }
}
