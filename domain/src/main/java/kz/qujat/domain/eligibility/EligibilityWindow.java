package kz.qujat.domain.eligibility;

import java.time.LocalDate;

/// The days on which a card may be exchanged online, both ends included.
public record EligibilityWindow(LocalDate opensOn, LocalDate closesOn) {
  public EligibilityWindow {
    if (closesOn.isBefore(opensOn)) {
      throw new IllegalArgumentException("closes " + closesOn + " before it opens " + opensOn);
    }
  }

  public boolean isBefore(LocalDate day) {
    return closesOn.isBefore(day);
  }

  public boolean isAfter(LocalDate day) {
    return opensOn.isAfter(day);
  }
}
