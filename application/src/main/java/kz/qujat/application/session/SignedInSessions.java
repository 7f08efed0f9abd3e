package kz.qujat.application.session;

import org.jspecify.annotations.Nullable;

/// The open sessions of people who have signed in, in all browsers and on all nodes.
public interface SignedInSessions {
  /// Returns the text by which a session is found again. It reveals neither argument.
  ///
  /// @param subject the person, as the identity provider names them
  /// @param providerSession the person's session at the identity provider; null when unknown
  String key(String subject, @Nullable String providerSession);

  /// Whether a session has neither ended nor run out. Asking does not prolong it.
  boolean isOpen(String sessionId);

  /// Ends all sessions of a person, and returns how many were open.
  int endAllOf(String subject);

  /// Ends the sessions that belong to one session at the identity provider.
  int endOf(String providerSession);
}
