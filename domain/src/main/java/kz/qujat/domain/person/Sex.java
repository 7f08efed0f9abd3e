package kz.qujat.domain.person;

/// A person's sex as the population register states it.
public enum Sex {
  MALE,
  FEMALE
}
