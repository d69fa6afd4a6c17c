package org.waymark.local.trips;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One person at one browser. Everything the browser complains about is kept, because a page that
/// works while its console is red does not work.
final class Desk implements AutoCloseable {
  static final int WIDE = 1280;
  static final int NARROW = 360;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Desk(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("status of 4")) {
        complaints.add(message.text());
      }
    });
  }

  static Desk of(Browser browser, String address, int width) {
    var size = new Browser.NewContextOptions().setViewportSize(width, width == NARROW ? 760 : 900);
    return new Desk(browser.newContext(size), address);
  }

  Desk signIn(DemoAccounts.Account account) {
    page.navigate(address);
    page.getByRole(AriaRole.BUTTON, named("Sign in"))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")))
        .first()
        .click();
    page.locator("#username").fill(account.username());
    page.locator("#kc-login, [type=submit]").first().click();
    page.locator("#password").fill(account.password());
    page.locator("#kc-login, [type=submit]").first().click();
    page.waitForURL(url -> url.startsWith(address));
    return this;
  }

  Page page() {
    return page;
  }

  Desk open(String path) {
    page.navigate(address + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  Locator tab(String name) {
    return page.getByRole(AriaRole.TAB, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /// Asserts what no page may miss: axe finds nothing, nothing scrolls sideways, the title says
  /// nothing of the person, and the browser has complained of nothing.
  Desk isFitToShow(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "trips", name + ".png")));
    assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", name).isEmpty();
    assertThat(page.title()).as("title of %s", name).startsWith("Waymark");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s fits its window", name)
        .isEqualTo(true);
    assertThat(complaints).as("the browser's complaints on %s", name).isEmpty();
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
