package kz.qujat.domain.filing;

import java.util.UUID;

/// The identity of an application and of its event stream.
public record ApplicationId(UUID value) {
  public static ApplicationId parse(String text) {
    return new ApplicationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
