package kz.qujat.domain.order;

/// What became of the old card at the counter.
public enum OldCard {
  SURRENDERED,
  NOT_SURRENDERED
}
