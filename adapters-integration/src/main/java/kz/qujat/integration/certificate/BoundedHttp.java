package kz.qujat.integration.certificate;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// HTTP with an end: an exchange takes so long, and an answer is so large, at most.
public final class BoundedHttp {
  private final HttpClient client;
  private final Duration patience;

  /// Exchanges that end.
  ///
  /// @param patience for connecting, waiting and reading together
  BoundedHttp(Duration patience) {
    this(patience, patience);
  }

  /// Exchanges that end.
  ///
  /// @param toConnect for connecting alone
  /// @param patience for connecting, waiting and reading together
  public BoundedHttp(Duration toConnect, Duration patience) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(toConnect)
            .build();
    this.patience = patience;
  }

  /// Sends `body` and gives what comes back with status 200.
  ///
  /// @throws Unreliable when anything else comes, too much, or nothing in time
  public byte[] post(URI address, String mediaType, byte[] body, long mostBytes) throws Unreliable {
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        mostBytes);
  }

  /// Gives what stands at `address`.
  ///
  /// @throws Unreliable when it comes with another status than 200, is too much, or not there in
  ///   time
  public byte[] get(URI address, long mostBytes) throws Unreliable {
    return exchange(HttpRequest.newBuilder(address).build(), mostBytes);
  }

  private byte[] exchange(HttpRequest request, long mostBytes) throws Unreliable {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
    try {
      HttpResponse<byte[]> response = exchange.get(patience.toMillis(), MILLISECONDS);
      if (response.statusCode() != 200) {
        throw new Unreliable(response.statusCode());
      }
      return response.body();
    } catch (ExecutionException e) {
      throw new Unreliable("no exchange", e);
    } catch (TimeoutException e) {
      throw new Unreliable("no answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreliable("interrupted", e);
    } finally {
      exchange.cancel(true);
    }
  }
}
