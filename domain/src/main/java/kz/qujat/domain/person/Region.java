package kz.qujat.domain.person;

import java.util.Arrays;
import java.util.Optional;

/// A region of Kazakhstan, identified by the first two digits of the classifier of territories
/// (КАТО).
public enum Region {
  ABAI("10"),
  AKMOLA("11"),
  AKTOBE("15"),
  ALMATY_REGION("19"),
  ATYRAU("23"),
  WEST_KAZAKHSTAN("27"),
  ZHAMBYL("31"),
  ZHETISU("33"),
  KARAGANDA("35"),
  KOSTANAY("39"),
  KYZYLORDA("43"),
  MANGYSTAU("47"),
  PAVLODAR("55"),
  NORTH_KAZAKHSTAN("59"),
  TURKISTAN("61"),
  ULYTAU("62"),
  EAST_KAZAKHSTAN("63"),
  ASTANA("71"),
  ALMATY("75"),
  SHYMKENT("79");

  private final String code;

  Region(String code) {
    this.code = code;
  }

  /// The two digits.
  public String code() {
    return code;
  }

  public static Optional<Region> parse(String code) {
    return Arrays.stream(values()).filter(region -> region.code.equals(code)).findFirst();
  }
}
