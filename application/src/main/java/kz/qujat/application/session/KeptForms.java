package kz.qujat.application.session;

import java.util.Map;
import java.util.Optional;

/// Forms that were sent after the sender's session had ended. They are kept for half an hour and
/// shown again to the same person.
public interface KeptForms {
  /// A form as it was sent.
  ///
  /// @param page the path of the page that the form is on
  /// @param fields what was filled in; files are not kept
  record KeptForm(String page, Map<String, String> fields) {
    public KeptForm {
      fields = Map.copyOf(fields);
    }
  }

  /// Returns a token for the forms on the pages that a person sees. It names the person, in a way
  /// that only this product can read, and is different each time.
  ///
  /// @param subject the person, as the identity provider names them
  String token(String subject);

  /// Keeps a form for the person whom its token names.
  ///
  /// @return what the sender's browser presents to have it back; empty when the token is not
  ///   genuine or too old, or the form or the number of forms is too large
  Optional<String> keep(String token, KeptForm form);

  /// Returns a kept form to its sender. Either way it is forgotten: also a form of somebody else.
  Optional<KeptForm> take(String receipt, String subject);
}
