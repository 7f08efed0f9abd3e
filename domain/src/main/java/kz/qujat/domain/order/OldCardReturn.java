package kz.qujat.domain.order;

/// Whether the holder surrendered the old card at the counter.
public enum OldCardReturn {
  SURRENDERED,
  NOT_SURRENDERED
}
