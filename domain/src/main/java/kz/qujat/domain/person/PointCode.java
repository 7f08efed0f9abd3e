package kz.qujat.domain.person;

import java.util.Optional;

/// The code of a registration point of the migration service: two digits of its region and two of
/// its own. The code only has to be well-formed; the directory knows whether the point exists.
public record PointCode(String code) {
  public PointCode {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("not a registration point: " + code);
    }
  }

  public static Optional<PointCode> parse(String text) {
    return isWellFormed(text) ? Optional.of(new PointCode(text)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.length() == 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Region.parse(text.substring(0, 2)).isPresent();
  }

  public Region region() {
    return Region.parse(code.substring(0, 2)).orElseThrow();
  }

  @Override
  public String toString() {
    return code;
  }
}
