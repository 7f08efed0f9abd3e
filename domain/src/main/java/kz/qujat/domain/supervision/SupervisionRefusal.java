package kz.qujat.domain.supervision;

import java.util.List;

/// Why a supervision command is refused.
public sealed interface SupervisionRefusal {
  /// The subject does not exist or is already over.
  record NoSuchCase() implements SupervisionRefusal {}

  /// The requested remedy does not apply to this subject.
  record WrongRemedy(List<Remedy> possible) implements SupervisionRefusal {
    public WrongRemedy {
      possible = List.copyOf(possible);
    }
  }

  /// The read model still cannot follow the application; nothing was changed.
  record StillFailing() implements SupervisionRefusal {}

  /// Settling requires a statement of what became of the card.
  record CardFateMissing() implements SupervisionRefusal {}
}
