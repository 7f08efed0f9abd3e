package kz.qujat.start;

import java.util.Arrays;
import java.util.List;
import kz.qujat.persistence.schema.SchemaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// Creates or migrates the schema of the database and ends.
///
/// Only this job knows the owner of the database: the process that serves people has its runtime
/// role alone, and refuses to start before the job has run.
public final class MigrationJob {
  static final String OWNER = "spring.flyway.user";

  private static final Logger LOG = LoggerFactory.getLogger(MigrationJob.class);
  private static final String ARGUMENT = "--migrate";

  private MigrationJob() {}

  /// Whether the command line asks for the migration instead of a start.
  public static boolean isAskedFor(String... arguments) {
    return List.of(arguments).contains(ARGUMENT);
  }

  /// Migrates the database that the settings name. The process ends with an exit code other than 0
  /// when it throws.
  public static void run(String... arguments) {
    SpringApplication application = new SpringApplication(SchemaMigration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    String[] settings =
        Arrays.stream(arguments)
            .filter(argument -> !argument.equals(ARGUMENT))
            .toArray(String[]::new);
    application.run(settings).close();
    LOG.info("The database is migrated");
  }
}
