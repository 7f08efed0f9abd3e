package kz.qujat.integration.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// The signing keys of an issuer. If no key matches, they are requested again, because there may be
/// a new one. While the issuer does not answer, it is unknown whether such a key exists.
public record IdentityProviderKeys(CachedIdentityProvider issuer)
    implements JWKSource<SecurityContext> {
  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      ProviderMetadata providerMetadata = issuer.published();
      List<JWK> matching = selector.select(providerMetadata.keys());
      return matching.isEmpty()
          ? selector.select(issuer.publishedAfter(providerMetadata).keys())
          : matching;
    } catch (IdentityProviderUnavailable e) {
      throw new RemoteKeySourceException("the keys of the issuer are not available", e);
    }
  }

  /// Returns a decoder for tokens signed with one of these keys and one of these algorithms.
  public NimbusJwtDecoder decoder(Set<SignatureAlgorithm> algorithms) {
    return NimbusJwtDecoder.withJwkSource(this)
        .jwsAlgorithms(accepted -> {
          accepted.clear();
          accepted.addAll(algorithms);
        })
        .build();
  }
}
