package org.waymark.local.trips;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/// What all trips share: one browser, the running system, and people who sit down at it.
@Tag("trip")
abstract class Trip {
  private static final List<Browsers> OPEN = new ArrayList<>();

  private final List<Desk> desks = new ArrayList<>();
  private final Installation installation = Installation.running();

  @BeforeAll
  static void openBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    OPEN.add(Browsers.open());
  }

  @AfterAll
  static void closeBrowser() {
    OPEN.forEach(Browsers::close);
    OPEN.clear();
  }

  @AfterEach
  void everybodyLeaves() {
    desks.forEach(Desk::close);
  }

  /// Somebody signs in at a desk.
  Desk signedIn(String username, int width) {
    return seated(width).signIn(installation.people().named(username));
  }

  Desk signedIn(String username) {
    return signedIn(username, Desk.WIDE);
  }

  /// Somebody who has not signed in.
  Desk seated(int width) {
    var desk = Desk.of(OPEN.getFirst().chromiumBrowser(), installation.address(), width);
    desks.add(desk);
    return desk;
  }

  /// Opens a file for somebody whose name is not known, as it would be done during the first call.
  ///
  /// @return the path of the file
  static String openFile(Desk desk, String alias) {
    var page = desk.open("/files/new").page();
    choose(page, "Social media message");
    page.getByLabel("The message, in their own words")
        .fill("A message without a name: please come.");
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("How").setExact(true))
        .fill("Phone call");
    page.getByLabel("Number, account or person").fill("+000 555 0101");
    choose(page, "Intake: I take it on now");
    page.getByLabel("Alias").fill(alias);
    desk.button("Open the file").click();
    page.waitForURL(url -> url.matches(".*/files/[0-9a-f-]{36}"));
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(alias)).waitFor();
    return page.url().replaceFirst("^[a-z]+://[^/]+", "");
  }

  static void choose(Page page, String radio) {
    clickLabelOf(page, AriaRole.RADIO, radio);
  }

  static void tick(Page page, String checkbox) {
    clickLabelOf(page, AriaRole.CHECKBOX, checkbox);
  }

  /// People click what they see, and that is the label: some of the boxes themselves are not shown.
  private static void clickLabelOf(Page page, AriaRole role, String name) {
    var box = page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    page.locator("label[for='" + box.first().getAttribute("id") + "']").first().click();
  }

  /// Chooses in a list that can be searched by typing.
  static void pick(Page page, String list, String option) {
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(list)).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true))
        .click();
  }
}
