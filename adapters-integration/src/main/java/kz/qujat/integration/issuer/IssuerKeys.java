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

/// The keys an issuer signs with. One that is not among them is looked for again; whether there is
/// such a key cannot be told while the issuer is silent.
record IssuerKeys(Issuer issuer) implements JWKSource<SecurityContext> {
  @Override
  public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      Published published = issuer.published();
      List<JWK> fitting = wanted.select(published.keys());
      return fitting.isEmpty() ? wanted.select(issuer.publishedAfter(published).keys()) : fitting;
    } catch (IssuerSilent e) {
      throw new RemoteKeySourceException("the keys of the issuer cannot be had", e);
    }
  }

  /// Reads what was signed with these keys by one of these algorithms.
  NimbusJwtDecoder decoder(Set<SignatureAlgorithm> algorithms) {
    return NimbusJwtDecoder.withJwkSource(this)
        .jwsAlgorithms(known -> {
          known.clear();
          known.addAll(algorithms);
        })
        .build();
  }
}
