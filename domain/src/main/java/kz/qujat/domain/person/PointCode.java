package kz.qujat.domain.person;

import java.util.Optional;

/// The code of a registration point of the migration service: its region's two digits and two of
/// its own. Whether the point exists is a matter of the directory, not of the code.
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
