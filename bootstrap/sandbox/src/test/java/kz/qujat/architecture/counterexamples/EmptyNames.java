package kz.qujat.architecture.counterexamples;

/// Class names that say nothing about the purpose.
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
