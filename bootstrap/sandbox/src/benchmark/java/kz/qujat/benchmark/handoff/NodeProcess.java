package kz.qujat.benchmark.handoff;

import java.io.IOException;
import java.nio.file.Path;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.neighbour.SandboxNeighbourPasswords;
import kz.qujat.sandbox.neighbour.SandboxShepCredentials;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.SimulatedServers;
import kz.qujat.sandbox.neighbour.Simulator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The program of the node's process: the sandbox's server and its signatures, without a database.
///
/// It writes the settings that the product needs to reach it into a folder, and ends when its
/// standard input ends.
public final class NodeProcess {
  /// What it prints when it can be reached.
  static final String READY = "ready";

  private NodeProcess() {}

  public static void main(String[] arguments) throws IOException {
    try (var context =
        new AnnotationConfigApplicationContext(
            SandboxShepCredentials.class,
            SandboxNeighbourPasswords.class,
            ShepMessageCodec.class,
            Receipts.class,
            SimulatedServers.class)) {
      NodeSettings.write(
          Path.of(arguments[0]),
          context.getBean(SandboxShepCredentials.class),
          context.getBean(SimulatedServers.class).of(Neighbour.CENTRAL_NODE),
          context.getBean(SandboxNeighbourPasswords.class).ours(Neighbour.CENTRAL_NODE));
      System.out.println(READY);
      while (System.in.read() >= 0) {
        // Nothing is sent. The stream ends with the process at its other end.
      }
    }
  }

  /// Verifies each order and answers with a signed receipt.
  record Receipts(ShepMessageCodec codec) implements Simulator {
    @Override
    public Neighbour neighbour() {
      return Neighbour.CENTRAL_NODE;
    }

    @Override
    public SimulatedHttpResponse answer(SimulatedHttpRequest request) {
      return codec.receipt(codec.open(request));
    }
  }
}
