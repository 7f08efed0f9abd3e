package kz.qujat.benchmark.peer;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Latencies;
import kz.qujat.benchmark.measure.Visitor;
import kz.qujat.story.Http;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Bare Spring MVC with one insert for a write and one select for a read: no security, no rules.
public final class PlainService implements Visitor {
  public static final String NAME = "Spring MVC and one insert";

  private static final String BODY = "{\"reason\":\"EXPIRY\",\"phone\":\"+77011234567\"}";

  private final Http http;

  public PlainService(Database database) {
    DataSource pool = database.create("plain_service");
    new JdbcTemplate(pool).execute("create table filed (id uuid primary key, body text not null)");
    SpringApplication application = new SpringApplication(Wiring.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("database", new JdbcTemplate(pool)));
    ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--logging.level.root=WARN",
            "--logging.level.kz.qujat.benchmark=INFO");
    String port = context.getEnvironment().getProperty("local.server.port");
    http = Http.at(URI.create("http://127.0.0.1:" + port));
  }

  @Override
  public void prepare(int visits) {}

  @Override
  public void visit(Latencies writes, Latencies reads) {
    String id = "";
    for (int i = 0; i < WRITES; i++) {
      String next = UUID.randomUUID().toString();
      writes.time(() -> http.post("/filed/" + next, BODY).is(200));
      id = next;
    }
    String path = "/filed/" + id;
    for (int i = 0; i < READS; i++) {
      reads.time(() -> http.get(path).is(200));
    }
  }

  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  @Import(Filed.class)
  static class Wiring {}

  @RestController
  @RequestMapping("/filed/{id}")
  static class Filed {
    private final JdbcTemplate database;

    Filed(JdbcTemplate database) {
      this.database = database;
    }

    @PostMapping
    Map<String, String> write(@PathVariable UUID id, @RequestBody Map<String, String> body) {
      database.update("insert into filed values (?, ?)", id, body.toString());
      return Map.of("id", id.toString());
    }

    @GetMapping
    Map<String, String> read(@PathVariable UUID id) {
      String body =
          database.queryForObject("select body from filed where id = ?", String.class, id);
      return Map.of("body", String.valueOf(body));
    }
  }
}
