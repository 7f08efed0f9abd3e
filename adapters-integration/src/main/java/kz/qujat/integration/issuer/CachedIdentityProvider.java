package kz.qujat.integration.issuer;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import kz.qujat.integration.http.UnreliableResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The published metadata and keys of a token issuer, cached for a time.
///
/// There is only one exchange with the issuer at a time, whatever the number of callers, and a
/// pause after a failed one. Therefore neither an issuer that does not answer nor tokens with
/// invented key ids cause more load.
public final class CachedIdentityProvider {
  private static final Logger LOG = LoggerFactory.getLogger(CachedIdentityProvider.class);

  /// The timeout for a complete exchange.
  private static final Duration TIMEOUT =
      ProviderMetadataFetcher.PATIENCE.multipliedBy(2).plusMillis(500);

  /// The timeout while an older copy can be used.
  private static final Duration REFRESH_TIMEOUT = Duration.ofMillis(500);

  private final String name;
  private final ProviderMetadataFetcher providerMetadataFetcher;
  private final IssuerCacheSettings issuerCacheSettings;
  private final InstantSource realTime;

  private volatile @Nullable ProviderMetadata cached;
  private volatile @Nullable Instant failed;
  private @Nullable CompletableFuture<ProviderMetadata> exchange;

  /// Creates the cache for an issuer, whose name is its address.
  CachedIdentityProvider(
      String name, IssuerCacheSettings issuerCacheSettings, InstantSource realTime) {
    this.name = name;
    this.providerMetadataFetcher = new ProviderMetadataFetcher(name);
    this.issuerCacheSettings = issuerCacheSettings;
    this.realTime = realTime;
  }

  public String name() {
    return name;
  }

  /// Whether the issuer answered the latest request. A new request is sent if the data are due for
  /// a refresh or the latest request failed.
  public boolean answers() {
    try {
      var _ = failed == null ? published() : exchanged(TIMEOUT);
      return failed == null;
    } catch (IdentityProviderUnavailable _) {
      return false;
    }
  }

  /// Returns what the issuer publishes, or what it published not too long ago.
  ///
  /// @throws IdentityProviderUnavailable when the issuer does not answer, and the cached copy is
  ///   missing or too old
  public ProviderMetadata published() throws IdentityProviderUnavailable {
    Instant now = realTime.instant();
    @Nullable ProviderMetadata before = cached;
    if (before == null || before.isOlderThan(issuerCacheSettings.kept(), now)) {
      return exchanged(TIMEOUT);
    }
    return before.isOlderThan(issuerCacheSettings.fresh(), now) ? newerThan(before) : before;
  }

  private ProviderMetadata newerThan(ProviderMetadata before) {
    try {
      return exchanged(failed == null ? REFRESH_TIMEOUT : Duration.ZERO);
    } catch (IdentityProviderUnavailable _) {
      return before;
    }
  }

  /// Returns data newer than `seen`, for a caller who did not find a key there. If `seen` was
  /// fetched only a moment ago, it is returned as it is.
  ///
  /// @throws IdentityProviderUnavailable when the issuer does not answer
  ProviderMetadata publishedAfter(ProviderMetadata seen) throws IdentityProviderUnavailable {
    @Nullable ProviderMetadata latest = cached;
    if (latest != null && latest.at().isAfter(seen.at())) {
      return latest;
    }
    return seen.isOlderThan(issuerCacheSettings.pause(), realTime.instant())
        ? exchanged(TIMEOUT)
        : seen;
  }

  private ProviderMetadata exchanged(Duration timeout) throws IdentityProviderUnavailable {
    try {
      return exchange().get(timeout.toNanos(), NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IdentityProviderUnavailable("no answer from the issuer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IdentityProviderUnavailable("interrupted", e);
    }
  }

  /// Returns the running exchange, or starts a new one.
  private synchronized CompletableFuture<ProviderMetadata> exchange()
      throws IdentityProviderUnavailable {
    if (exchange != null && !exchange.isDone()) {
      return exchange;
    }
    @Nullable Instant last = failed;
    if (last != null && realTime.instant().isBefore(last.plus(issuerCacheSettings.pause()))) {
      throw new IdentityProviderUnavailable("the issuer has just failed to answer", null);
    }
    exchange =
        CompletableFuture.supplyAsync(
            this::fetch, Thread.ofPlatform().daemon().name("issuer")::start);
    return exchange;
  }

  private ProviderMetadata fetch() {
    try {
      ProviderMetadata latest = providerMetadataFetcher.read(realTime.instant());
      cached = latest;
      if (failed != null) {
        LOG.info("The issuer {} answers again", name);
      }
      failed = null;
      return latest;
    } catch (UnreliableResponse e) {
      if (failed == null) {
        LOG.warn("The issuer {} does not answer: {}", name, e.reason());
      }
      failed = realTime.instant();
      throw new CompletionException(e);
    }
  }
}
