package kz.qujat.persistence.vault;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The settings of the vault.
///
/// @param key the master key, 32 bytes in base64
@ConfigurationProperties("qujat.vault")
@Validated
record VaultSettings(@NotBlank String key) {
  /// Omits the key, which must not appear in any log.
  @Override
  public String toString() {
    return "VaultSettings[]";
  }
}
