package kz.qujat.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import kz.qujat.application.review.DecisionDrafts;
import kz.qujat.application.review.DecisionDrafts.Draft;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// What is stored of sessions and unsigned decisions, and how sessions of a person are found.
@SpringJUnitConfig(Tables.class)
class SessionStoreIT {
  @Autowired private AttributeCodec codec;
  @Autowired private FormTokenCodec tokens;
  @Autowired private FindByIndexNameSessionRepository<? extends Session> store;
  @Autowired private SignedInSessions sessions;
  @Autowired private DecisionDrafts drafts;
  @Autowired private JdbcClient database;

  private <S extends Session> String session(
      FindByIndexNameSessionRepository<S> repository, String key) {
    S session = repository.createSession();
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, key);
    repository.save(session);
    return session.getId();
  }

  @Test
  void onlyKnownClassesThatThisProductHasWrittenAreRead() {
    assertThat(codec.decode(codec.encode(List.of("a text")))).isEqualTo(List.of("a text"));
    byte[] foreign = codec.encode(Level.INFO);
    assertThatIllegalStateException().isThrownBy(() -> codec.decode(foreign));
    byte[] changed = codec.encode("a text");
    changed[changed.length - 1] = (byte) ~changed[changed.length - 1];
    assertThatIllegalStateException().isThrownBy(() -> codec.decode(changed));
  }

  @Test
  void theSessionsOfAPersonEndTogetherAndThoseOfOthersStay() {
    String atHome = session(store, sessions.key("aigul", "s-1"));
    String atWork = session(store, sessions.key("aigul", "s-2"));
    String other = session(store, sessions.key("daulet", null));
    assertThat(sessions.endOf("s-1")).isEqualTo(1);
    assertThat(sessions.isOpen(atHome)).isFalse();
    assertThat(sessions.isOpen(atWork)).isTrue();
    assertThat(sessions.endAllOf("aigul")).isEqualTo(1);
    assertThat(sessions.isOpen(atWork)).isFalse();
    assertThat(sessions.isOpen(other)).isTrue();
  }

  @Test
  void aTokenOfAFormNamesItsPersonForADay() {
    Instant now = Instant.now();
    String token = tokens.issue("person", now);
    assertThat(tokens.person(token, now)).contains("person");
    assertThat(tokens.person(token, now.plus(Duration.ofHours(25)))).isEmpty();
    assertThat(tokens.person(token.substring(1), now)).isEmpty();
    assertThat(tokens.person("no token", now)).isEmpty();
    assertThat(tokens.issue("person", now)).isNotEqualTo(token);
  }

  @Test
  void anUnsignedDecisionIsKeptEncryptedForItsOfficerAlone() {
    var application = new ApplicationId(UUID.randomUUID());
    var dana = new StaffId(UUID.randomUUID());
    var draft = new Draft(Map.of("commentRu", "Снимите заново"), null);
    drafts.keep(dana, application, new Draft(Map.of(), "cms"));
    drafts.keep(dana, application, draft);
    assertThat(drafts.find(dana, application)).contains(draft);
    assertThat(drafts.find(new StaffId(UUID.randomUUID()), application)).isEmpty();
    assertThat(
            database
                .sql("select encode(sealed, 'escape') from decision_draft")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(text -> text.contains("comment"));
    drafts.forget(dana, application);
    assertThat(drafts.find(dana, application)).isEmpty();
  }
}
