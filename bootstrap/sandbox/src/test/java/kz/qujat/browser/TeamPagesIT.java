package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import kz.qujat.browser.Bureau.Case;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithBrowser
class TeamPagesIT {
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aSupervisorSeesTheWorkloadAndReassignsReviews(String language) {
    var bureau = new Bureau("55");
    Officer dana = Bureau.COUNTRY.officer("55");
    Case one = bureau.registers();
    Case two = bureau.registers();
    dana.claims(one.id()).is(200);
    dana.claims(two.id()).is(200);
    try (Screen screen = Screen.desk(language)) {
      Page page = screen.signsIn(bureau.supervisor("Болат Ахметов"), "/dashboard/team").page();
      screen.isOpenToEverybody().shows("dashboard-team-" + language);
      page.locator("#release").click();
      assertThat(page.locator("#review-error")).isVisible();
      screen.isOpenToEverybody();
      tick(page, one);
      page.locator("#reassign").click();
      assertThat(page.locator("#to-error")).isVisible();
      tick(page, one);
      tick(page, two);
      page.locator("#to").selectOption(page.locator("#to option").last().getAttribute("value"));
      page.locator("#reassign").click();
      assertThat(page.locator("#done .govuk-tag--green")).hasCount(2);
      assertThat(row(page, one)).containsText("Болат Ахметов");
      assertThat(row(page, two)).containsText("Болат Ахметов");
      screen.isOpenToEverybody().shows("dashboard-team-moved-" + language);
      tick(page, one);
      tick(page, two);
      page.locator("#release").click();
      assertThat(page.locator("#done .govuk-tag--green")).hasCount(2);
      assertThat(row(page, one)).hasCount(0);
    }
    assertThat(one.status()).isEqualTo("REGISTERED");
    dana.claims(one.id()).is(200);
    dana.approves(one.id()).is(200);
    dana.claims(two.id()).is(200);
    dana.approves(two.id()).is(200);
  }

  @Test
  void aReviewThatChangedHandsIsReportedAndTheOthersAreReassigned() {
    var bureau = new Bureau("59");
    Officer dana = Bureau.COUNTRY.officer("59");
    Officer oleg = Bureau.COUNTRY.officer("59");
    Case one = bureau.registers();
    Case two = bureau.registers();
    dana.claims(one.id()).is(200);
    dana.claims(two.id()).is(200);
    try (Screen screen = Screen.withoutScripts("en")) {
      Page page = screen.signsIn(bureau.supervisor("Bolat"), "/dashboard/team").page();
      screen.comesToShow(1, row(page, one));
      screen.comesToShow(1, row(page, two));
      dana.releases(one.id()).is(200);
      oleg.claims(one.id()).is(200);
      tick(page, one);
      tick(page, two);
      page.locator("#release").click();
      assertThat(page.locator("#done .govuk-tag--green")).hasCount(1);
      assertThat(page.locator("#done .govuk-tag--red")).hasCount(1);
    }
    assertThat(one.status()).isEqualTo("UNDER_REVIEW");
    assertThat(two.status()).isEqualTo("REGISTERED");
  }

  @Test
  void aListThatIsBehindCatchesUpByItselfAndKeepsWhatIsTicked() {
    var bureau = new Bureau("27");
    Officer dana = Bureau.COUNTRY.officer("27");
    Case one = bureau.registers();
    Case two = bureau.registers();
    dana.claims(one.id()).is(200);
    dana.claims(two.id()).is(200);
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(bureau.supervisor("Bolat"), "/dashboard/team").page();
      whileNothingIsRead(() -> {
        tick(page, one);
        page.locator("#to").selectOption(new SelectOption().setLabel("Myself"));
        page.locator("#reassign").click();
        assertThat(page.locator("#done .govuk-tag--green")).hasCount(1);
        assertThat(page.locator("#held")).containsText("being brought up to date");
        assertThat(row(page, one)).containsText("Дана Сапарова");
        tick(page, two);
      });
      assertThat(row(page, one)).containsText("Bolat");
      assertThat(page.locator("#held")).not().containsText("being brought up to date");
      assertThat(box(page, one)).not().isChecked();
      assertThat(box(page, two)).isChecked();
    }
  }

  /// No event processor reads newer events while an older transaction is open.
  private static void whileNothingIsRead(Runnable work) {
    new TransactionTemplate(Product.context().getBean(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> {
          var database = Product.context().getBean(JdbcClient.class);
          database.sql("set local idle_in_transaction_session_timeout = 0").update();
          database.sql("set local transaction_timeout = 0").update();
          database.sql("select pg_current_xact_id()::text").query(String.class).single();
          work.run();
        });
  }

  @Test
  void theLoadRenewsItselfAsOfficersWork() {
    var bureau = new Bureau("61");
    Officer dana = Bureau.COUNTRY.officer("61");
    Case filed = bureau.registers();
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(bureau.supervisor("Bolat"), "/dashboard/team").page();
      dana.claims(filed.id()).is(200);
      assertThat(page.locator("#load tbody tr")).containsText("Дана Сапарова");
      dana.approves(filed.id()).is(200);
      assertThat(page.locator("#load tbody tr td").last()).hasText("1");
    }
  }

  @Test
  void anOfficerIsNotAllowed() {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn(new Bureau("62").officer("Dana"), "/dashboard/team");
      assertThat(screen.page().locator("h1")).hasText("Not allowed");
    }
  }

  @Test
  void anotherRegionsReviewsCannotBeReassigned() {
    Officer dana = Bureau.COUNTRY.officer("63");
    Case elsewhere = new Bureau("63").registers();
    dana.claims(elsewhere.id()).is(200);
    var bureau = new Bureau("71");
    Case here = bureau.registers();
    Bureau.COUNTRY.officer("71").claims(here.id()).is(200);
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(bureau.supervisor("Asel"), "/dashboard/team").page();
      Locator review = box(page, here);
      review.evaluate("(box, id) => { box.value = id + ' ' + id; }", elsewhere.id());
      tick(page, here);
      page.locator("#release").click();
      assertThat(page.locator("#done .govuk-tag--red")).hasCount(1);
      assertThat(page.locator("#done")).not().containsText(elsewhere.ticket());
    }
    assertThat(elsewhere.status()).isEqualTo("UNDER_REVIEW");
  }

  private static Locator row(Page page, Case filed) {
    return page.locator("form tr", new Page.LocatorOptions().setHasText(filed.ticket()));
  }

  private static Locator box(Page page, Case filed) {
    return row(page, filed).locator("input[type=checkbox]");
  }

  /// Uses neither mouse nor keyboard, because the list refreshes itself, which moves the elements
  /// below and takes the focus.
  static void tick(Page page, Case filed) {
    box(page, filed).dispatchEvent("click");
    assertThat(box(page, filed)).isChecked();
  }
}
