package kz.qujat.persistence.openapplication;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.lifecycle.OpenApplicationLock;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Open applications in the table `open_application`, whose primary key is the citizen's id.
@Component
final class JdbcOpenApplicationLock implements OpenApplicationLock {
  private final JdbcClient database;

  JdbcOpenApplicationLock(JdbcClient database) {
    this.database = database;
  }

  /// Waits for a running transaction that opens or closes an application of the same citizen.
  ///
  /// @throws ApplicationRefused when the citizen has another open application
  @Override
  public void open(CitizenId applicant, ApplicationId application) {
    while (!inserted(applicant, application)) {
      Optional<ApplicationId> open = current(applicant);
      if (open.isPresent()) {
        refuseAnother(open.get(), application);
        return;
      }
      // The conflicting application has been closed in the meantime: try again.
    }
  }

  @Override
  public void close(CitizenId applicant, ApplicationId application) {
    database
        .sql("delete from open_application where person_id = ? and application_id = ?")
        .params(applicant.value(), application.value())
        .update();
  }

  private boolean inserted(CitizenId applicant, ApplicationId application) {
    return database
            .sql(
                """
                insert into open_application (person_id, application_id) values (?, ?)
                on conflict (person_id) do nothing
                """)
            .params(applicant.value(), application.value())
            .update()
        == 1;
  }

  private Optional<ApplicationId> current(CitizenId applicant) {
    return database
        .sql("select application_id from open_application where person_id = ?")
        .param(applicant.value())
        .query(UUID.class)
        .optional()
        .map(ApplicationId::new);
  }

  private static void refuseAnother(ApplicationId open, ApplicationId application) {
    if (!open.equals(application)) {
      throw new ApplicationRefused(new ApplicationAlreadyOpen(open));
    }
  }
}
