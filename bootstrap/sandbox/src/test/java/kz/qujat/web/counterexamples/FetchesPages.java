package kz.qujat.web.counterexamples;

import java.net.http.HttpClient;

final class FetchesPages {
  private FetchesPages() {}

  static HttpClient.Version version(HttpClient client) {
    return client.version();
  }
}
