package kz.qujat.benchmark.product;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.qujat.benchmark.measure.Latencies;
import kz.qujat.benchmark.measure.Visitor;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Officer;
import kz.qujat.story.Reply;

/// Citizens who register over the API, each with a token of their own, and look at what became of
/// it; an officer looks at the queue.
public final class HttpRegistrations implements Visitor {
  private static final String POINT = "7501";

  private final Country country;
  private final Officer officer;
  private final Visibility visibility;
  private final Queue<Citizen> signedIn = new ConcurrentLinkedQueue<>();

  public HttpRegistrations(RunningProduct product, Visibility visibility) {
    country = Country.at(product.root());
    officer = country.officer(POINT.substring(0, 2));
    this.visibility = visibility;
  }

  @Override
  public void prepare(int visits) {
    for (int i = 0; i < visits; i++) {
      String iin = Country.newIin();
      signedIn.add(
          new Citizen(country, iin, country.http().as(country.token("CITIZEN", iin, Map.of()))));
    }
  }

  @Override
  public void visit(Latencies writes, Latencies reads) {
    Citizen citizen = signedIn.remove();
    Reply[] started = new Reply[1];
    writes.time(() -> started[0] = citizen.files(Citizen.form(POINT)).is(201));
    String application = started[0].text("id");
    writes.time(() -> citizen.photographs(application));
    writes.time(() -> citizen.signs(application));
    CompletableFuture<Void> visible = visibility.watch(application);
    writes.time(() -> citizen.registers(application).is(201));
    visible.join();
    look(citizen, application, reads);
  }

  private void look(Citizen citizen, String application, Latencies reads) {
    reads.time(() -> citizen.sees(application));
    reads.time(() -> citizen.portal().get(Citizen.APPLICATIONS).is(200));
    reads.time(citizen::asks);
    reads.time(() -> officer.dashboard().get("/api/v1/review/queue").is(200));
    reads.time(() -> citizen.sees(application));
  }
}
