package kz.qujat.integration.issuer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the word of an issuer stands.
///
/// @param fresh until it is asked again; so long a withdrawn key may still be good
/// @param kept while it cannot be asked
/// @param pause between two tries, whatever came of the first
@ConfigurationProperties("qujat.security.issuer")
record Terms(
    @DefaultValue("5m") Duration fresh,
    @DefaultValue("1h") Duration kept,
    @DefaultValue("5s") Duration pause) {}
