package kz.qujat.domain.duty;

/// A ground for exemption from the state duty (Tax Code of 2025, article 671), as the register
/// states it.
public enum Exemption {
  HERO,
  MOTHER,
  VETERAN,
  DISABLED,
  CARE,
  ORPHAN,
  CHERNOBYL
}
