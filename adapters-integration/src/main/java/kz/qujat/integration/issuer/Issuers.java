package kz.qujat.integration.issuer;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The issuers in use, one instance each: often the same issuer signs people in and issues access
/// tokens.
@Component
final class Issuers {
  private final Map<String, Issuer> byName = new ConcurrentHashMap<>();
  private final Terms terms;

  Issuers(Terms terms) {
    this.terms = terms;
  }

  Issuer named(String name) {
    return byName.computeIfAbsent(name, _ -> new Issuer(name, terms, InstantSource.system()));
  }
}
