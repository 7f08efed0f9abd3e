package kz.qujat.domain.supervision;

import java.util.List;

/// Why something cannot be done about a subject of supervision.
public sealed interface SupervisionRefusal {
  /// Nothing of the kind is there, or it is over.
  record NothingThere() implements SupervisionRefusal {}

  /// Not what can be done about this.
  record WrongRemedy(List<Remedy> possible) implements SupervisionRefusal {
    public WrongRemedy {
      possible = List.copyOf(possible);
    }
  }

  /// Settling has to say what became of the card.
  record CardFateMissing() implements SupervisionRefusal {}
}
