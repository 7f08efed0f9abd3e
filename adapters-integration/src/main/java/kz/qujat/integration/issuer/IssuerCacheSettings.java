package kz.qujat.integration.issuer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the published data of an issuer are cached.
///
/// @param fresh how long data are used without a new request; for this long, a withdrawn key may
///   still be accepted
/// @param kept how long data are used while the issuer does not answer
/// @param pause the minimum time between two requests, whether or not the first one succeeded
@ConfigurationProperties("qujat.security.issuer")
record IssuerCacheSettings(
    @DefaultValue("5m") Duration fresh,
    @DefaultValue("1h") Duration kept,
    @DefaultValue("5s") Duration pause) {}
