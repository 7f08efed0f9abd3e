package kz.qujat.integration.issuer;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long the word of an issuer stands.
///
/// @param fresh until it is asked again; so long a withdrawn key may still be good
/// @param kept while it cannot be asked
/// @param pause between two tries, whatever came of the first
@Validated
@ConfigurationProperties("qujat.security.issuer")
record Terms(
    @DefaultValue("5m") @DurationMin(millis = 1) Duration fresh,
    @DefaultValue("1h") @DurationMin(millis = 1) Duration kept,
    @DefaultValue("5s") @DurationMin(millis = 1) Duration pause) {}
