package kz.qujat.web.fake.memory;

import kz.qujat.application.session.SignedInSessions;

/// Sessions that never end.
public final class OpenSessions implements SignedInSessions {
  @Override
  public String key(String subject, String providerSession) {
    return subject;
  }

  @Override
  public boolean isOpen(String sessionId) {
    return true;
  }

  @Override
  public int endAllOf(String subject) {
    return 0;
  }

  @Override
  public int endOf(String providerSession) {
    return 0;
  }
}
