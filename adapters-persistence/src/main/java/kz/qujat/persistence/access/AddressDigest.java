package kz.qujat.persistence.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.YearMonth;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;

/// Keyed digests of network addresses. The month is part of the key: equal addresses have equal
/// digests within one month of Kazakhstan's calendar only.
@Component
final class AddressDigest {
  private final HmacSha256 digests;

  AddressDigest(MasterKey master) {
    digests = master.digest("access-address");
  }

  byte[] of(String address, Instant at) {
    String month = YearMonth.from(CivilDate.at(at)).toString();
    return digests.of(month.getBytes(UTF_8), address.getBytes(UTF_8));
  }
}
