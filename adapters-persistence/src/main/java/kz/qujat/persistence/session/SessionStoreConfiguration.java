package kz.qujat.persistence.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Spring Session's store, with encrypted attributes. Expired sessions are deleted every minute.
@Configuration(proxyBeanMethods = false)
class SessionStoreConfiguration {
  private static final String INDEX = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 32;

  @Bean
  JdbcIndexedSessionRepository sessionStore(
      JdbcTemplate database, PlatformTransactionManager transactions, AttributeCodec codec) {
    var transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var store = new JdbcIndexedSessionRepository(database, transaction);
    store.setTableName("browser_session");
    store.setConversionService(conversion(codec));
    store.setSessionIdGenerator(SessionStoreConfiguration::id);
    store.setIndexResolver(SessionStoreConfiguration::index);
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(store);
    return store;
  }

  private static GenericConversionService conversion(AttributeCodec codec) {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, codec::encode);
    conversion.addConverter(byte[].class, Object.class, codec::decode);
    return conversion;
  }

  private static String id() {
    byte[] random = new byte[ID_BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /// The key of the person is set at sign-in; see [JdbcSignedInSessions].
  private static Map<String, String> index(Session session) {
    @Nullable String key = session.getAttribute(INDEX);
    return key == null ? Map.of() : Map.of(INDEX, key);
  }
}
