package kz.qujat.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.hostile.KeepAliveClient.Answer;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Http;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Thousands of requests made from the OpenAPI document, right and wrong, with the token of each
/// role and without any. None may fail, be answered by anything but a problem document, or take
/// long.
///
/// A failing request is printed with the settings that send it again.
class ApiFuzzIT {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFuzzIT.class);
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_302);
  private static final int FIRST = Integer.getInteger("fuzz.first", 0);
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
  private static final int CALLERS = 4;
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final List<String> ROLES =
      List.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private final Country country = Product.country();
  private final JsonNode document = country.http().get("/v3/api-docs").is(200).json();
  private final AnswerCheck check = new AnswerCheck(document);
  private final Map<String, String> tokens = new HashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<FuzzedRequest> slow = new ConcurrentLinkedQueue<>();
  private final AtomicInteger next = new AtomicInteger(FIRST);
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  @Test
  void whateverAClientSendsIsAnsweredWithAProblem() throws Exception {
    long begun = System.nanoTime();
    RequestGenerator requests = requests();
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      Callable<Void> caller =
          () -> {
            call(requests);
            return null;
          };
      for (Future<Void> done : callers.invokeAll(java.util.Collections.nCopies(CALLERS, caller))) {
        done.get();
      }
    }
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    LOG.info("{} requests in {} s: {}; {} slow", REQUESTS, seconds, statuses, slow.size());
    repeatAlone();
    assertThat(failures).isEmpty();
  }

  private void call(RequestGenerator requests) throws IOException {
    try (var client = new KeepAliveClient(Product.root())) {
      for (int i = next.getAndIncrement(); i < FIRST + REQUESTS; i = next.getAndIncrement()) {
        FuzzedRequest request = requests.request(i);
        Answer answer = send(client, request);
        synchronized (statuses) {
          statuses.merge(answer.status(), 1, Integer::sum);
        }
        if (answer.took().compareTo(LONG) > 0) {
          slow.add(request);
        }
        List<String> faults = check.faults(request, answer);
        if (!faults.isEmpty()) {
          failures.add(faults + " " + answer.status() + " " + answer.body() + "\n  by " + request);
        }
      }
    }
  }

  private Answer send(KeepAliveClient client, FuzzedRequest request) throws IOException {
    try {
      return client.send(request.bytes(tokens.getOrDefault(request.role(), "")));
    } catch (IOException e) {
      throw new IOException("no answer to " + request, e);
    }
  }

  /// A slow answer may be the busy machine's fault; the same request by itself is not.
  private void repeatAlone() throws IOException {
    try (var client = new KeepAliveClient(Product.root())) {
      for (FuzzedRequest request : slow) {
        Duration took = send(client, request).took();
        if (took.compareTo(LONG) > 0) {
          failures.add("took " + took + "\n  by " + request);
        }
      }
    }
  }

  private RequestGenerator requests() {
    Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    String draft = aigul.starts("7501");
    Citizen daulet = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    String registered = daulet.applies("7501");
    tokens.put("CITIZEN", String.valueOf(aigul.portal().token()));
    Map<String, Object> staff = Map.of("name", "Кто-то", "region", "75", "point", "7501");
    ROLES.forEach(
        role -> tokens.computeIfAbsent(role, _ -> country.token(role, Country.newIin(), staff)));
    String ticket = daulet.sees(registered).text("ticketNumber");
    List<String> ids =
        List.of(draft, draft, registered, registered, ticket, UUID.randomUUID().toString());
    return new RequestGenerator(SEED, allowed(), ROLES, ids, document);
  }

  /// The roles that each call admits.
  private Map<ApiOperation, List<String>> allowed() {
    Map<ApiOperation, List<String>> allowed = new LinkedHashMap<>();
    for (ApiOperation operation : ApiOperation.of(document)) {
      List<String> roles = new ArrayList<>();
      for (String role : ROLES) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Http caller = country.http().as(String.valueOf(tokens.get(role)));
        if (caller.send(operation.method(), path, BodyPublishers.noBody(), null).status() != 403) {
          roles.add(role);
        }
      }
      allowed.put(operation, roles);
    }
    return allowed;
  }
}
