package kz.qujat.benchmark.row;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.LiveHeap;
import kz.qujat.benchmark.measure.Result;
import kz.qujat.benchmark.product.RunningProduct;
import kz.qujat.benchmark.session.OfficerSession;
import kz.qujat.benchmark.session.OpenPage;

/// The heap that signed-in officers need, per thousand: idle, after a request, and with a page
/// open.
public final class Sessions implements Row {
  private static final int COUNT = 500;
  private static final int WARM_UP = 50;
  private static final String UNIT = "MB per 1,000";

  private final RunningProduct product;

  public Sessions(RunningProduct product) {
    this.product = product;
  }

  @Override
  public List<Result> measure() {
    product.processors().start(product.processors().all());
    URI root = product.root();
    var warmUp = signIn(WARM_UP, root);
    open(warmUp, root).forEach(OpenPage::close);
    double before = LiveHeap.megabytes();
    List<OfficerSession> officers = signIn(COUNT, root);
    double idle = LiveHeap.megabytes();
    reload(officers);
    double busy = LiveHeap.megabytes();
    List<OpenPage> pages = open(officers, root);
    double streaming = LiveHeap.megabytes();
    pages.forEach(OpenPage::close);
    return List.of(
        result("memory-idle-sessions", idle - before, idle),
        result("memory-busy-sessions", busy - before, busy),
        result("memory-streams", streaming - busy, streaming));
  }

  private static Result result(String what, double more, double heap) {
    return Result.alone(
        what,
        more * 1000 / COUNT,
        UNIT,
        Map.of("sessions", COUNT, "liveHeapMegabytes", heap, "mostMegabytes", LiveHeap.most()));
  }

  /// One after the other: the simulated identity provider cannot sign in two people at once.
  private static List<OfficerSession> signIn(int count, URI root) {
    List<OfficerSession> officers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      officers.add(OfficerSession.signIn(root));
    }
    return officers;
  }

  private static void reload(Collection<OfficerSession> officers) {
    Queue<OfficerSession> left = new ConcurrentLinkedQueue<>(officers);
    var _ =
        Clients.asLongAs(
            () -> !left.isEmpty(),
            () -> {
              OfficerSession next = left.poll();
              if (next != null) {
                next.reload();
              }
            });
  }

  private static List<OpenPage> open(Collection<OfficerSession> officers, URI root) {
    List<OpenPage> pages = new ArrayList<>();
    officers.forEach(officer -> pages.add(OpenPage.of(root, officer)));
    return pages;
  }
}
