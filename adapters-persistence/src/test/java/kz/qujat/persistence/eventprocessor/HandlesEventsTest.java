package kz.qujat.persistence.eventprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.filing.AutomaticRegistration;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.notice.RefundNotifications;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.persistence.eventstore.Samples;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every event handler declares the types of events on which it acts: it does nothing on an event
/// of another type.
class HandlesEventsTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        OrderDispatchHandler.class,
        AutomaticRegistration.class,
        RefundFilingHandler.class,
        DiscrepancyRepair.class,
        ApplicationNotifications.class,
        RefundNotifications.class
      })
  void nothingIsDoneOnAnEventOfATypeThatIsNotDeclared(Class<?> type) throws Exception {
    Object handler = withoutCollaborators(type);

    for (Method method : eventHandlers(type)) {
      Set<Class<?>> declared = Set.of(method.getAnnotation(HandlesEvents.class).value());
      List<Object> others =
          Samples.all().stream()
              .filter(event -> method.getParameterTypes()[0].isInstance(event))
              .filter(event -> !declared.contains(event.getClass()))
              .toList();
      assertThat(others).isNotEmpty();
      // Asking any collaborator would fail.
      others.forEach(event ->
          assertThatCode(() -> method.invoke(handler, arguments(method, event)))
              .as("%s on %s", type.getSimpleName(), event)
              .doesNotThrowAnyException());
    }
  }

  private static Object withoutCollaborators(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getConstructors()[0];
    // A list is copied, so it has to be there.
    return constructor.newInstance(
        Stream.of(constructor.getParameterTypes())
            .map(parameter -> parameter == List.class ? List.of() : null)
            .toArray());
  }

  private static List<Method> eventHandlers(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(EventHandler.class))
        .peek(method -> method.setAccessible(true))
        .toList();
  }

  private static Object[] arguments(Method method, Object event) {
    Object[] arguments = new Object[method.getParameterCount()];
    Arrays.fill(arguments, 0L);
    arguments[0] = event;
    return arguments;
  }
}
