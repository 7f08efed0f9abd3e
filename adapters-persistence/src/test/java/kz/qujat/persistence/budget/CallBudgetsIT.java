package kz.qujat.persistence.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.budget.CallBudgetSettings.Allowance;
import kz.qujat.persistence.vault.TestKey;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CallBudgetsIT {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final DataSource source = TestDatabase.fresh().runtime();
  private final JdbcClient database = JdbcClient.create(source);
  private final JdbcCallBudgets budgets = budgetsOf(3, MINUTE);

  private JdbcCallBudgets budgetsOf(int calls, Duration per) {
    Map<Budget, Allowance> all =
        Arrays.stream(Budget.values())
            .collect(Collectors.toMap(Function.identity(), _ -> new Allowance(calls, per)));
    return new JdbcCallBudgets(database, new CallBudgetSettings(all), TestKey.master());
  }

  @Test
  void usesAreCountedUpToTheLimitAndBeyond() {
    List<Spending> spent =
        IntStream.rangeClosed(1, 4).mapToObj(_ -> budgets.spend(Budget.REGISTER, "dana")).toList();

    assertThat(spent).extracting(Spending::spent).containsExactly(1, 2, 3, 4);
    assertThat(spent).extracting(Spending::isExceeded).containsExactly(false, false, false, true);
    assertThat(spent).extracting(Spending::left).containsExactly(2, 1, 0, 0);
    assertThat(spent.getLast().renewedIn()).isPositive().isLessThanOrEqualTo(MINUTE);
  }

  @Test
  void everyCallerAndEveryBudgetIsCountedApart() {
    budgets.spend(Budget.REGISTER, "dana");

    assertThat(budgets.spend(Budget.REGISTER, "erlan").spent()).isEqualTo(1);
    assertThat(budgets.spend(Budget.PICTURES, "dana").spent()).isEqualTo(1);
    assertThat(budgets.spend(Budget.REGISTER, "dana").spent()).isEqualTo(2);
  }

  @Test
  void lookingCostsNothing() {
    budgets.spend(Budget.REGISTER, "dana");

    assertThat(budgets.spending(Budget.REGISTER, "dana").spent()).isEqualTo(1);
    assertThat(budgets.spending(Budget.REGISTER, "dana").spent()).isEqualTo(1);
    assertThat(budgets.spending(Budget.REGISTER, "erlan").spent()).isZero();
  }

  @Test
  void simultaneousUsesAreAllCounted() throws Exception {
    List<Spending> spent = Race.of(16, () -> budgets.spend(Budget.REGISTER, "dana"));

    assertThat(spent).extracting(Spending::spent).doesNotHaveDuplicates();
    assertThat(spent.stream().filter(one -> !one.isExceeded())).hasSize(3);
  }

  @Test
  void aBudgetIsRenewedWhenItsWindowEnds() {
    JdbcCallBudgets brief = budgetsOf(1, Duration.ofMillis(200));
    brief.spend(Budget.REGISTER, "dana");

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> brief.spending(Budget.REGISTER, "dana").spent() == 0);
    assertThat(brief.forget()).isNotNegative();
  }

  @Test
  void noNameOrAddressIsStored() {
    budgets.spend(Budget.SIGN_INS, "192.0.2.1");

    assertThat(database.sql("select call_budget::text from call_budget").query(String.class).list())
        .singleElement()
        .asString()
        .doesNotContain("192.0.2.1");
  }

  @Test
  void theTableIsWrittenToNoLog() {
    assertThat(
            database
                .sql("select relpersistence::text from pg_class where relname = 'call_budget'")
                .query(String.class)
                .single())
        .isEqualTo("u");
  }

  @Test
  void everyBudgetNeedsAnAllowance() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CallBudgetSettings(Map.of(Budget.REGISTER, new Allowance(1, MINUTE))).complete())
        .withMessageContaining("PICTURES");
  }
}
