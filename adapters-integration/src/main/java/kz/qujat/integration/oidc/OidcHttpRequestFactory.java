package kz.qujat.integration.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.client.RestClientException;

/// The requests to the issuer during a sign-in, with timeouts. A missing answer is distinguished
/// from a refusal.
final class OidcHttpRequestFactory {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);

  private OidcHttpRequestFactory() {}

  static JdkClientHttpRequestFactory requests() {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
    requests.setReadTimeout(READ_TIMEOUT);
    return requests;
  }

  /// Returns the exception to throw for `failure`, which was caused by `cause`.
  static RuntimeException silence(@Nullable Throwable cause, RuntimeException failure) {
    return cause instanceof RestClientException
        ? new AuthenticationServiceException("the issuer does not answer", cause)
        : failure;
  }
}
