package kz.qujat.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.sandbox.RecordingProduct.Message;
import kz.qujat.sandbox.SandboxRun.Reply;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A sandbox that runs during a test class and has no faults before each test.
final class RunningSandbox implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private SandboxRun run;

  @Override
  public void beforeAll(ExtensionContext context) {
    run = SandboxRun.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    for (Neighbour neighbour : Neighbour.values()) {
      behave(neighbour.wireName(), "OK");
    }
    productAnswers(_ -> 200);
    put("/sandbox/central-node/auto", "{\"enabled\":true}");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    run.close();
  }

  <T> T the(Class<T> type) {
    return run.the(type);
  }

  Reply get(String path) {
    return run.get(path);
  }

  Reply put(String path, String json) {
    return run.put(path, json);
  }

  Reply post(String path, String json) {
    return run.post(path, json);
  }

  Reply putXml(String path, String xml) {
    return run.putXml(path, xml);
  }

  Reply postXml(String path, String xml) {
    return run.postXml(path, xml);
  }

  /// Calls a neighbour as the product does: again, when the machine was too busy to answer in time.
  static <T> T patiently(Supplier<T> question) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
    while (true) {
      try {
        return question.get();
      } catch (NeighbourUnavailable e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
    }
  }

  /// Sets the behaviour of a neighbour from now on.
  void behave(String neighbour, String mode) {
    var reply = put("/sandbox/faults/" + neighbour, "{\"mode\":\"%s\"}".formatted(mode));
    assertThat(reply.status()).isEqualTo(200);
  }

  /// Sets the status of the product's answers from now on.
  void productAnswers(ToIntFunction<Message> status) {
    the(RecordingProduct.class).answers(status);
  }

  /// Returns the messages to the product in which `field` has the given `value`.
  List<Message> told(String field, Object value) {
    return the(RecordingProduct.class).about(field, value);
  }

  /// Returns a neighbour's rows about an application, as JSON.
  String book(String path, Object application) {
    return get(path + "?applicationId=" + application).items().toString();
  }
}
