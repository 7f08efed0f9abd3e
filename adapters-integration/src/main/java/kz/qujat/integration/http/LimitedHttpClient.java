package kz.qujat.integration.http;

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

/// HTTP client with a total timeout per exchange and a limit on the size of an answer.
public final class LimitedHttpClient {
  private final HttpClient client;
  private final Duration patience;

  /// Creates a client.
  ///
  /// @param patience the timeout for connecting, waiting and reading together
  public LimitedHttpClient(Duration patience) {
    this(patience, patience);
  }

  /// Creates a client.
  ///
  /// @param toConnect the timeout for connecting
  /// @param patience the timeout for connecting, waiting and reading together
  public LimitedHttpClient(Duration toConnect, Duration patience) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(toConnect)
            .build();
    this.patience = patience;
  }

  /// Posts `body` and returns the body of an answer with status 200.
  ///
  /// @throws UnreliableResponse when the answer has another status or is too large, or when none
  ///   came in time
  public byte[] post(URI address, String mediaType, byte[] body, long mostBytes)
      throws UnreliableResponse {
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        mostBytes);
  }

  /// Returns the content at `address`.
  ///
  /// @throws UnreliableResponse when the answer has another status than 200 or is too large, or
  ///   when none came in time
  public byte[] get(URI address, long mostBytes) throws UnreliableResponse {
    return exchange(HttpRequest.newBuilder(address).build(), mostBytes);
  }

  private byte[] exchange(HttpRequest request, long mostBytes) throws UnreliableResponse {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
    try {
      HttpResponse<byte[]> response = exchange.get(patience.toMillis(), MILLISECONDS);
      if (response.statusCode() != 200) {
        throw new UnreliableResponse(response.statusCode());
      }
      return response.body();
    } catch (ExecutionException e) {
      throw new UnreliableResponse("no exchange", e);
    } catch (TimeoutException e) {
      throw new UnreliableResponse("no answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreliableResponse("interrupted", e);
    } finally {
      exchange.cancel(true);
    }
  }
}
