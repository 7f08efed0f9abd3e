package kz.qujat.persistence.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.CallBudgets;
import kz.qujat.persistence.budget.CallBudgetSettings.Allowance;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts in the table `call_budget`, by one statement for a use. Callers are kept as keyed
/// digests.
@Component
final class JdbcCallBudgets implements CallBudgets {
  private final JdbcClient database;
  private final CallBudgetSettings settings;
  private final HmacSha256 digests;

  @Autowired
  JdbcCallBudgets(BudgetConnections connections, CallBudgetSettings settings, MasterKey master) {
    this(connections.database(), settings, master);
  }

  JdbcCallBudgets(JdbcClient database, CallBudgetSettings settings, MasterKey master) {
    this.database = database;
    this.settings = settings.complete();
    digests = master.digest("call-budget");
  }

  @Override
  public Spending spend(Budget budget, String caller) {
    return add(1, budget, caller);
  }

  @Override
  public Spending spending(Budget budget, String caller) {
    return add(0, budget, caller);
  }

  private Spending add(int uses, Budget budget, String caller) {
    Allowance allowance = settings.of(budget);
    return database
        .sql(
            """
            insert into call_budget as known (caller, budget, spent, renewed_at)
            values (:caller, :budget, :uses, clock_timestamp() + :window * interval '1 millisecond')
            on conflict (caller, budget) do update set
                spent = :uses + case when known.renewed_at > clock_timestamp() then known.spent else 0 end,
                renewed_at = case when known.renewed_at > clock_timestamp()
                                  then known.renewed_at else excluded.renewed_at end
            returning spent, extract(epoch from renewed_at - clock_timestamp()) * 1000 as left_millis
            """)
        .param("caller", digests.of(caller.getBytes(UTF_8)))
        .param("budget", budget.wireName())
        .param("uses", uses)
        .param("window", allowance.per().toMillis())
        .query((row, _) ->
            new Spending(
                budget,
                row.getInt("spent"),
                allowance.calls(),
                allowance.per(),
                Duration.ofMillis(Math.max(0, row.getLong("left_millis")))))
        .single();
  }

  /// Deletes what belongs to windows that have ended.
  int forget() {
    return database.sql("delete from call_budget where renewed_at < clock_timestamp()").update();
  }
}
