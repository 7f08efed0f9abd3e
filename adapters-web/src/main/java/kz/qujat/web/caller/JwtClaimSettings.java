package kz.qujat.web.caller;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The names of the identity provider's claims that this product reads.
@Validated
@ConfigurationProperties("qujat.security.claims")
public record JwtClaimSettings(
    @DefaultValue("iin") @NotBlank String iin,
    @DefaultValue("name") @NotBlank String name,
    @DefaultValue("region") @NotBlank String region,
    @DefaultValue("point") @NotBlank String point,
    @DefaultValue("roles") @NotBlank String roles) {}
