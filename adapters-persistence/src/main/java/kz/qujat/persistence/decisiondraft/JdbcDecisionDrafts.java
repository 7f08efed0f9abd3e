package kz.qujat.persistence.decisiondraft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import kz.qujat.application.review.DecisionDrafts;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.schedule.RecurringJob;
import kz.qujat.persistence.vault.AesGcm;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps drafts encrypted in the table `decision_draft`, and deletes them three days after they
/// were written.
@Component
final class JdbcDecisionDrafts implements DecisionDrafts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;
  private final AesGcm aesGcm;

  JdbcDecisionDrafts(JdbcClient database, MasterKey master) {
    this.database = database;
    aesGcm = master.seal("decision-draft");
  }

  @Override
  public Optional<Draft> find(StaffId officer, ApplicationId application) {
    return database
        .sql("select sealed from decision_draft where officer = ? and application_id = ?")
        .params(officer.value(), application.value())
        .query(byte[].class)
        .optional()
        .map(sealed ->
            JSON.readValue(aesGcm.decrypt(sealed, place(officer, application)), Draft.class));
  }

  @Override
  public void keep(StaffId officer, ApplicationId application, Draft draft) {
    byte[] sealed = aesGcm.encrypt(JSON.writeValueAsBytes(draft), place(officer, application));
    database
        .sql(
            """
            insert into decision_draft (officer, application_id, sealed) values (?, ?, ?)
            on conflict (officer, application_id) do update
            set sealed = excluded.sealed, written_at = excluded.written_at
            """)
        .params(officer.value(), application.value(), sealed)
        .update();
  }

  @Override
  public void forget(StaffId officer, ApplicationId application) {
    database
        .sql("delete from decision_draft where officer = ? and application_id = ?")
        .params(officer.value(), application.value())
        .update();
  }

  private static byte[] place(StaffId officer, ApplicationId application) {
    return (officer + " " + application).getBytes(UTF_8);
  }

  @Bean
  RecurringJob forgetOldDecisionDrafts() {
    return RecurringJob.of(
        "forgetting-decision-drafts",
        Duration.ofHours(1),
        () ->
            database
                .sql("delete from decision_draft where written_at < now() - interval '3 days'")
                .update());
  }
}
