package org.waymark.local.trips;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A caseworker refers with consent, the partner answers, and the answer comes back by itself.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferAndHearBackTrip extends Trip {

  @Test
  void an_accepted_referral_shows_the_partner_what_was_agreed_and_comes_back_to_the_file() {
    var niran = signedIn("niran");
    var file = openFile(niran, "Amber Ferry");
    var caseNumber =
        niran
            .page()
            .getByText(Pattern.compile("WM-[0-9A-Z]{8,}"))
            .first()
            .innerText()
            .lines()
            .findFirst()
            .orElseThrow();
    agreeToShare(niran, file);
    refer(niran, file);

    var chai = signedIn("chai");
    var inbox = chai.open("/inbox").page();
    chai.isFitToShow("inbox");
    inbox.getByRole(AriaRole.LISTITEM).filter(having(caseNumber)).getByRole(AriaRole.LINK).click();
    assertThat(inbox.getByText("Not shown yet")).isVisible();
    chai.isFitToShow("referral-before-accepting");
    chai.button("Yes, we will help").click();
    inbox
        .getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, button("Yes, we will help"))
        .click();
    assertThat(inbox.getByText("+000 555 0101")).isVisible();
    chai.isFitToShow("referral-after-accepting");

    var page = niran.open(file + "/referrals").page();
    assertThat(niran.button("I have read this: Legal aid, Lotus Legal")).isVisible();
    niran.isFitToShow("referral-answered");
    niran.open("/");
    assertThat(page.getByText("Legal aid: Lotus Legal").first()).isVisible();
  }

  @Test
  void without_consent_nothing_is_sent_and_the_missing_one_is_named() {
    var niran = signedIn("niran");
    var file = openFile(niran, "Closed Shell");
    toPreview(niran, file);
    assertThat(niran.page().getByText("A consent is missing")).isVisible();
    assertThat(niran.button("Send the referral")).hasCount(0);
    niran.isFitToShow("consent-missing");
  }

  private static void agreeToShare(Desk desk, String file) {
    var page = desk.open(file + "/consents").page();
    desk.button("Record an answer").first().click();
    choose(page, "Sharing with a named provider");
    choose(page, "Yes, they agree");
    pick(page, "Which organisation?", "Lotus Legal");
    tick(page, "Safe contact");
    tick(page, "Language and interpreter");
    pick(page, "Language of the talk", "English");
    page.getByLabel("Form version").fill("2026-1");
    page.getByLabel("Where is it kept?").fill("Signed form, cabinet 3");
    desk.isFitToShow("record-consent");
    desk.button("Record this answer").click();
    assertThat(page.getByText("Sharing with a named provider: Lotus Legal")).isVisible();
  }

  private static void toPreview(Desk desk, String file) {
    var page = desk.open(file + "/referrals").page();
    desk.button("Refer to a partner").first().click();
    pick(page, "Kind of help", "Legal aid");
    choose(page, "Soon: within three days");
    page.getByLabel("The need, in a few words").fill("Advice before a hearing");
    desk.button("Continue").click();
    choose(page, "Lotus Legal");
    desk.button("Continue").click();
    tick(page, "Safe contact");
    desk.button("Continue").click();
    page.getByText("Before they accept").waitFor();
  }

  private static void refer(Desk desk, String file) {
    toPreview(desk, file);
    desk.isFitToShow("preview");
    desk.button("Send the referral").click();
    assertThat(desk.page().getByText("Waiting for an answer").first()).isVisible();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
