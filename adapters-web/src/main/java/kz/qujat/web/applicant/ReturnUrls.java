package kz.qujat.web.applicant;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Where a citizen may be sent after paying: pages named beforehand, so that no call can send them
/// anywhere else.
record ReturnUrls(Set<String> urls) {
  public ReturnUrls {
    urls = Set.copyOf(urls);
  }

  /// The pages in `urls`.
  ///
  /// @param httpsOnly whether others than `https` pages are refused, as they are in production
  /// @throws IllegalArgumentException when one is no absolute address, or not `https` where it has
  ///   to be
  static ReturnUrls of(Set<String> urls, boolean httpsOnly) {
    for (String url : urls) {
      URI address = URI.create(url);
      if (!address.isAbsolute() || (httpsOnly && !"https".equals(address.getScheme()))) {
        throw new IllegalArgumentException("not a page to return to: " + url);
      }
    }
    return new ReturnUrls(urls);
  }

  Optional<URI> find(String text) {
    return urls.contains(text) ? Optional.of(URI.create(text)) : Optional.empty();
  }
}
