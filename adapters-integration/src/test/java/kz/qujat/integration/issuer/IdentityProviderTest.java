package kz.qujat.integration.issuer;

import static kz.qujat.integration.issuer.StubIssuer.NEW;
import static kz.qujat.integration.issuer.StubIssuer.NOBODYS;
import static kz.qujat.integration.issuer.StubIssuer.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.qujat.integration.issuer.StubIssuer.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// Whether tokens are accepted while the keys of their issuer change or cannot be fetched.
class IdentityProviderTest {
  private static final IssuerCacheSettings SETTINGS =
      new IssuerCacheSettings(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofSeconds(5));
  private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.RS256);

  private final StubIssuer stub = new StubIssuer();
  private volatile Instant now = Instant.now();
  private final CachedIdentityProvider cachedIdentityProvider =
      new CachedIdentityProvider(stub.name(), SETTINGS, () -> now);
  private final JwtDecoder decoder =
      new IdentityProviderKeys(cachedIdentityProvider).decoder(ALGORITHMS);

  @AfterEach
  void close() {
    stub.close();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private void assertAccepted(String token) {
    assertThat(decoder.decode(token).getSubject()).isEqualTo("somebody");
  }

  private void assertRefused(String token) {
    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
  }

  private void assertCannotBeVerified(String token) {
    assertThatExceptionOfType(JwtException.class)
        .isThrownBy(() -> decoder.decode(token))
        .isNotInstanceOf(BadJwtException.class);
  }

  @Test
  void aTokenWithANewlyPublishedKeyIsAccepted() {
    assertAccepted(stub.token(OLD));
    assertRefused(stub.token(NEW));
    stub.publishes(OLD, NEW);
    pass(SETTINGS.pause().plusMillis(1));
    assertAccepted(stub.token(NEW));
    assertAccepted(stub.token(OLD));
  }

  @Test
  void aTokenWithAWithdrawnKeyIsRefusedOnceTheKeysAreRefreshed() {
    assertAccepted(stub.token(OLD));
    stub.publishes(NEW);
    pass(SETTINGS.fresh().plusMillis(1));
    assertRefused(stub.token(OLD));
    assertAccepted(stub.token(NEW));
  }

  @Test
  void aTokenWithAWithdrawnKeyIsRefusedAsSoonAsItsSuccessorIsUsed() {
    assertAccepted(stub.token(OLD));
    stub.publishes(NEW);
    pass(SETTINGS.pause().plusMillis(1));
    assertAccepted(stub.token(NEW));
    assertRefused(stub.token(OLD));
  }

  @Test
  void inventedKeyIdsCauseNoRequestsToTheIssuer() {
    assertAccepted(stub.token(OLD));
    Stream.generate(() -> stub.token(NOBODYS)).limit(50).forEach(this::assertRefused);
    assertThat(stub.asked()).isEqualTo(1);
  }

  @Test
  void cachedKeysAreUsedWhileTheIssuerFails() {
    assertAccepted(stub.token(OLD));
    stub.mood = Mood.FAILING;
    pass(SETTINGS.kept());
    assertAccepted(stub.token(OLD));
    assertThat(cachedIdentityProvider.answers()).isFalse();
    pass(Duration.ofMillis(1));
    assertCannotBeVerified(stub.token(OLD));
  }

  @Test
  void aRefreshWithoutAnAnswerDelaysACallOnlyBriefly() {
    assertAccepted(stub.token(OLD));
    stub.mood = Mood.SILENT;
    pass(SETTINGS.fresh().plusMillis(1));
    long begun = System.nanoTime();
    assertAccepted(stub.token(OLD));
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isLessThan(ProviderMetadataFetcher.PATIENCE);
  }

  @Test
  void anUnknownKeyCannotBeJudgedWhileTheIssuerFails() {
    assertAccepted(stub.token(OLD));
    stub.mood = Mood.FAILING;
    pass(SETTINGS.pause().plusMillis(1));
    assertCannotBeVerified(stub.token(NEW));
    assertAccepted(stub.token(OLD));
  }

  @Test
  void aHealthCheckNoticesThatTheIssuerAnswersAgain() {
    assertAccepted(stub.token(OLD));
    stub.mood = Mood.FAILING;
    pass(SETTINGS.pause().plusMillis(1));
    assertCannotBeVerified(stub.token(NEW));
    assertThat(cachedIdentityProvider.answers()).isFalse();
    stub.mood = Mood.ANSWERING;
    pass(SETTINGS.pause());
    assertThat(cachedIdentityProvider.answers()).isTrue();
  }

  @Test
  void concurrentCallsShareOneExchangeAndItsTimeout() throws Exception {
    stub.mood = Mood.SILENT;
    long begun = System.nanoTime();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Void> call =
          () -> {
            assertCannotBeVerified(stub.token(OLD));
            return null;
          };
      for (Future<Void> done : callers.invokeAll(Stream.generate(() -> call).limit(40).toList())) {
        done.get();
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    assertThat(stub.asked()).isEqualTo(1);
  }

  @Test
  void anIssuerThatComesBackIsAskedAgainAfterAPause() {
    stub.mood = Mood.FAILING;
    assertCannotBeVerified(stub.token(OLD));
    stub.mood = Mood.ANSWERING;
    assertCannotBeVerified(stub.token(OLD));
    assertThat(cachedIdentityProvider.answers()).isFalse();
    pass(SETTINGS.pause());
    assertAccepted(stub.token(OLD));
    assertThat(cachedIdentityProvider.answers()).isTrue();
    assertThat(stub.asked()).isEqualTo(2);
  }

  @Test
  void metadataOfAnotherIssuerAreRefused() {
    stub.says("https://idp.example");
    assertCannotBeVerified(stub.token(OLD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>maintenance</html>", "null", "[]", ""})
  void unreadableKeysAreNotAnAnswer(String page) {
    stub.keys = page;
    assertCannotBeVerified(stub.token(OLD));
    assertCannotBeVerified(stub.token(OLD));
    assertThat(cachedIdentityProvider.answers()).isFalse();
    assertThat(stub.asked()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>maintenance</html>", "null", "[]", "{}", ""})
  void unreadableMetadataAreNotAnAnswer(String page) {
    stub.metadata = page;
    assertCannotBeVerified(stub.token(OLD));
    assertThat(cachedIdentityProvider.answers()).isFalse();
  }
}
