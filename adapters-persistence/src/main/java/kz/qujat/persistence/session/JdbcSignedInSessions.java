package kz.qujat.persistence.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds sessions by keyed digests of the person and of the session at the identity provider.
@Component
final class JdbcSignedInSessions implements SignedInSessions {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final JdbcClient database;
  private final HmacSha256 persons;
  private final HmacSha256 providerSessions;

  JdbcSignedInSessions(JdbcClient database, MasterKey master) {
    this.database = database;
    this.persons = master.digest("person of a session");
    this.providerSessions = master.digest("session at the identity provider");
  }

  @Override
  public String key(String subject, @Nullable String providerSession) {
    String person = digest(persons, subject);
    return providerSession == null
        ? person
        : person + " " + digest(providerSessions, providerSession);
  }

  private static String digest(HmacSha256 digest, String text) {
    return BASE64.encodeToString(digest.of(text.getBytes(UTF_8)));
  }

  @Override
  public boolean isOpen(String sessionId) {
    return database
            .sql("select count(*) from browser_session where session_id = ? and expiry_time > ?")
            .params(sessionId, System.currentTimeMillis())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public int endAllOf(String subject) {
    return database
        .sql("delete from browser_session where person = ?")
        .param(digest(persons, subject))
        .update();
  }

  @Override
  public int endOf(String providerSession) {
    return database
        .sql("delete from browser_session where provider_session = ?")
        .param(digest(providerSessions, providerSession))
        .update();
  }
}
