package org.waymark.local.trips;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A caseworker opens a file for somebody without a name and records the first milestone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordMilestoneTrip extends Trip {

  @ParameterizedTest
  @ValueSource(ints = {Desk.WIDE, Desk.NARROW})
  void a_recorded_milestone_stands_on_the_timeline(int width) {
    var desk = signedIn("niran", width).isFitToShow("work-" + width);
    var file = openFile(desk, "Paper Lantern");
    desk.isFitToShow("file-opened-" + width);

    var page = desk.open(file + "/plan").page();
    desk.button("Start: Counselling").click();
    desk.button("Record: Psychological first aid").click();
    choose(page, "A document");
    page.getByLabel("Which document, and where it is kept").fill("First aid sheet, cabinet 2");
    desk.isFitToShow("record-" + width);
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record").setExact(true))
        .click();
    assertThat(page.getByText("1 step settled")).isVisible();

    desk.open(file);
    assertThat(page.getByText("Psychological first aid").first()).isVisible();
    assertThat(page.getByText("First aid sheet, cabinet 2").first()).isVisible();
    desk.isFitToShow("timeline-" + width);
  }

  @Test
  void a_later_milestone_cannot_be_achieved_before_what_it_needs() {
    var desk = signedIn("niran");
    var file = openFile(desk, "Early Bird");
    var page = desk.open(file + "/plan").page();
    desk.button("Start: Return home").click();
    desk.button("Record: Booked, escort set").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Pre-return risk assessment");
  }
}
