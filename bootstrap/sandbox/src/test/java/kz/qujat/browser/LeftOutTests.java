package kz.qujat.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/// Counts the tests that did not run for lack of a browser, and reports their number after all
/// tests.
final class LeftOutTests implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(LeftOutTests.class);

  private final AtomicInteger count = new AtomicInteger();

  private LeftOutTests() {}

  /// The count of this test run, which JUnit closes at the end of the run.
  static LeftOutTests of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(LeftOutTests.class, _ -> new LeftOutTests(), LeftOutTests.class);
  }

  void add(Class<?> tests) {
    count.addAndGet(
        AnnotationSupport.findAnnotatedMethods(
                tests, Testable.class, HierarchyTraversalMode.TOP_DOWN)
            .size());
  }

  @Override
  public void close() {
    System.out.printf(
        "LEFT OUT: %d browser tests did not run, because this machine has no Chromium or Chrome"
            + " and Playwright could not fetch one%n",
        count.get());
  }
}
