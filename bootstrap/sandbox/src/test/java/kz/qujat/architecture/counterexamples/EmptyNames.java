package kz.qujat.architecture.counterexamples;

/// Names that say nothing about what a thing is.
final class EmptyNames {
  private EmptyNames() {}

  interface IParser {}

  interface AbstractParser {}

  interface BaseParser {}

  interface ParserImpl {}

  interface ParserUtil {}

  interface ParserHelper {}

  interface ParserManager {}

  interface ParserDto {}

  interface ParserData {}

  interface ParserInfo {}
}
