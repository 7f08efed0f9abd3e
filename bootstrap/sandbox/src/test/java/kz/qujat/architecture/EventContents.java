package kz.qujat.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Checks the contents of events down to the last component: nothing may identify a person.
final class EventContents {
  /// The only texts in events, each with the reason why it contains nothing personal.
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("CardEvent.ManufactureRejected.code", "a short code of the central node"),
          entry("Digest.hex", "says nothing of what it is the salted digest of"),
          entry("Discrepancy.entry", "the digest of a reference, or the number of an attempt"),
          entry("DraftEvent.ApplicationStarted.client", "the id of a registered client"),
          entry("DraftEvent.ApplicationStarted.consent", "the version of a text"),
          entry("Eligibility.Evidence.ruleVersion", "the name of a set of rules"),
          entry("MeasuredValue.name", "the fixed name of a measure"),
          entry("PointCode.code", "four digits of a registration point"),
          entry("RefundEvent.RefundRejected.code", "a short code of the tax authority"),
          entry("SupervisionSubject.ReadModelFailure.readModel", "the name of a read model"),
          entry("SupervisionSubject.RegisterRecord.element", "the path of an element of a schema"),
          entry("SupervisionEvent.MessageSetAside.element", "the name of an element of a schema"),
          entry("SupervisionEvent.MessageSetAside.fault", "a fixed code of ours"),
          entry("SupervisionEvent.MessageSetAside.neighbour", "the fixed name of a neighbour"),
          entry("Deadline.calendar", "the version of the calendar"));

  private static final Set<Class<?>> FACTS =
      Set.of(boolean.class, int.class, long.class, Instant.class, LocalDate.class, UUID.class);

  private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class);

  private EventContents() {}

  static ArchCondition<JavaClass> beNothingPersonal() {
    return new ArchCondition<>("hold nothing personal") {
      @Override
      public void check(JavaClass event, ConditionEvents events) {
        components(event)
            .flatMap(component -> leaks(component, component.getType()))
            .map(leak -> "Event <" + event.getName() + "> tells " + leak)
            .forEach(message -> events.add(violated(event, message)));
      }
    };
  }

  /// Returns the texts reachable from `event`, named as in [#TEXTS].
  static Stream<String> textsIn(JavaClass event) {
    return components(event).flatMap(component -> texts(component, component.getType()));
  }

  private static Stream<String> leaks(JavaField component, JavaType type) {
    JavaClass raw = type.toErasure();
    if (isFact(raw) || (raw.isEquivalentTo(String.class) && TEXTS.containsKey(name(component)))) {
      return Stream.empty();
    }
    if (isListing(type)) {
      return leaks(component, element(type));
    }
    if (isFamilyOfOurs(raw)) {
      return members(raw)
          .flatMap(EventContents::components)
          .flatMap(inner -> leaks(inner, inner.getType()));
    }
    return isRecordOfOurs(raw)
        ? components(raw).flatMap(inner -> leaks(inner, inner.getType()))
        : Stream.of(name(component) + " (" + type.getName() + ")");
  }

  private static Stream<String> texts(JavaField component, JavaType type) {
    JavaClass raw = type.toErasure();
    if (raw.isEquivalentTo(String.class)) {
      return Stream.of(name(component));
    }
    if (isListing(type)) {
      return texts(component, element(type));
    }
    if (isFamilyOfOurs(raw)) {
      return members(raw)
          .flatMap(EventContents::components)
          .flatMap(inner -> texts(inner, inner.getType()));
    }
    return isRecordOfOurs(raw)
        ? components(raw).flatMap(inner -> texts(inner, inner.getType()))
        : Stream.empty();
  }

  private static Stream<JavaField> components(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static boolean isFact(JavaClass type) {
    return FACTS.stream().anyMatch(type::isEquivalentTo)
        || (type.isEnum() && type.getPackageName().startsWith("kz.qujat.domain."));
  }

  private static boolean isListing(JavaType type) {
    return type instanceof JavaParameterizedType
        && COLLECTIONS.stream().anyMatch(type.toErasure()::isEquivalentTo);
  }

  private static JavaType element(JavaType listing) {
    return ((JavaParameterizedType) listing).getActualTypeArguments().getFirst();
  }

  private static boolean isFamilyOfOurs(JavaClass type) {
    return type.isSealed() && type.getPackageName().startsWith("kz.qujat.domain.");
  }

  private static Stream<JavaClass> members(JavaClass family) {
    return family.getAllSubclasses().stream().filter(JavaClass::isRecord);
  }

  private static boolean isRecordOfOurs(JavaClass type) {
    return type.isRecord() && type.getPackageName().startsWith("kz.qujat.domain.");
  }

  private static String name(JavaField component) {
    JavaClass owner = component.getOwner();
    return owner.getName().substring(owner.getPackageName().length() + 1).replace('$', '.')
        + "."
        + component.getName();
  }
}
