package kz.qujat.persistence.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTest {
  private final EventSerializer serializer = new EventSerializer();

  static List<Object> samples() {
    return Samples.all();
  }

  static List<Class<?>> kinds() {
    return Stream.of(ApplicationEvent.class, RefundEvent.class, SupervisionEvent.class)
        .flatMap(StoredFormTest::permitted)
        .toList();
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredFormTest::permitted)
        : Stream.of(type);
  }

  private static String golden(String name) {
    try (InputStream file = StoredFormTest.class.getResourceAsStream("/events/" + name + ".json")) {
      assertThat(file).as("golden form of %s", name).isNotNull();
      return new String(file.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object read(String json, String name, String revision) {
    return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, revision));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfEventHasANameAndASample(Class<?> kind) {
    String name = EventTypes.nameOf(kind);

    assertThat(EventTypes.named(name))
        .hasValueSatisfying(found -> assertThat(found).isSameAs(kind));
    assertThat(name).matches("[a-z]+(-[a-z]+)+");
    assertThat(samples()).hasAtLeastOneElementOfType(kind);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theStoredFormOfAnEventDoesNotChange(Object event) {
    SerializedObject<String> written = serializer.serialize(event, String.class);

    assertThat(written.getData()).isEqualTo(golden(written.getType().getName()));
    assertThat(written.getType().getRevision()).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void storedEventsCanStillBeRead(Object event) {
    String name = EventTypes.nameOf(event.getClass());

    assertThat(read(golden(name), name, "1")).isEqualTo(event);
  }

  @Test
  void anEventWithAnUnknownNameIsNotSkipped() {
    assertThatThrownBy(() -> read("{}", "application-forgotten", "1"))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("application-forgotten");
  }

  @Test
  void theNameOfAClassIsNotAStoredName() {
    assertThatThrownBy(() -> read("{}", "java.lang.Object", "1"))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void anEventWithAnUnknownRevisionIsNotRead() {
    assertThatThrownBy(() -> read(golden("draft-changed"), "draft-changed", "2"))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("revision 2 of draft-changed");
  }

  @Test
  void anEventWithAMissingComponentIsNotRead() {
    String json = golden("draft-changed").replaceFirst("\"point\":\"7502\",", "");

    assertThatThrownBy(() -> read(json, "draft-changed", "1"))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void anEventWithAnAdditionalComponentIsNotRead() {
    String json = golden("draft-changed").replaceFirst("\\{", "{\"phone\":\"1\",");

    assertThatThrownBy(() -> read(json, "draft-changed", "1"))
        .isInstanceOf(SerializationException.class);
  }
}
