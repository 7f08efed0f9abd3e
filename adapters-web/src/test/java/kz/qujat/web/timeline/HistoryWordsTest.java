package kz.qujat.web.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.refund.BankAccountReminder;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every event, field and constant of the history has a text in every language.
class HistoryWordsTest {
  private static final Set<String> BESIDE_THE_EVENT = Set.of("applicationId", "at");

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyKindOfEventHasAName(String language) {
    assertThat(words(language))
        .containsAll(events().map(type -> "chronicle.event." + kebab(type)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyFieldOfAnEventHasALabel(String language) {
    assertThat(words(language))
        .containsAll(
            events()
                .flatMap(type -> fields("", type))
                .map(field -> "chronicle.field." + field)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyConstantOfTheHistoryHasAText(String language) {
    assertThat(words(language))
        .containsAll(named("chronicle.word.", AnnulmentReason.values()))
        .containsAll(named("chronicle.word.", RefundGround.values()))
        .containsAll(named("chronicle.word.", Exemption.values()))
        .containsAll(named("chronicle.word.", ImageKind.values()))
        .containsAll(named("chronicle.word.", UnusableReason.values()))
        .containsAll(named("chronicle.word.", Verdict.values()))
        .containsAll(named("chronicle.word.", HolderField.values()))
        .containsAll(named("chronicle.word.", DisputedCardOutcome.values()))
        .containsAll(named("chronicle.word.", RefundStatus.values()))
        .containsAll(named("chronicle.word.", BankAccountReminder.values()))
        .containsAll(named("chronicle.word.", Awaited.values()))
        .containsAll(named("chronicle.word.", Book.values()))
        .containsAll(named("chronicle.word.", Discrepancy.Kind.values()))
        .containsAll(named("chronicle.stream.", StreamKind.values()))
        .containsAll(named("chronicle.actor.", Actor.Kind.values()))
        .containsAll(
            Arrays.stream(StateAtEvent.Change.values())
                .filter(change -> change != StateAtEvent.Change.NONE)
                .map(change -> "chronicle.change." + change)
                .toList())
        .containsAll(
            Arrays.stream(Neighbour.values())
                .map(neighbour -> "chronicle.neighbour." + neighbour.wireName())
                .toList());
  }

  @Test
  void eventNamesAreThoseOfTheStore() {
    assertThat(kebab(RefundAccountGiven.class)).isEqualTo("refund-account-given");
  }

  private static Stream<Class<?>> events() {
    return Stream.of(ApplicationEvent.class, RefundEvent.class, SupervisionEvent.class)
        .flatMap(HistoryWordsTest::leaves);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HistoryWordsTest::leaves)
        : Stream.of(type);
  }

  /// The paths of all fields in the stored JSON, including those of nested records.
  ///
  /// A record that is stored as one value is one field.
  private static Stream<String> fields(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(field -> !BESIDE_THE_EVENT.contains(field.getName()))
        .flatMap(field ->
            isWhole(field)
                ? Stream.of(prefix + field.getName())
                : fields(prefix + field.getName() + ".", field.getType()));
  }

  /// Subjects and payers are stored as one text.
  private static boolean isWhole(RecordComponent field) {
    return !field.getType().isRecord()
        || SupervisionSubject.class.isAssignableFrom(field.getType())
        || field.getType() == Money.class
        || field.getType().getRecordComponents().length == 1
        || field.getName().equals("ticket");
  }

  private static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Set<String> named(String prefix, Enum<?>[] members) {
    return Set.copyOf(Arrays.stream(members).map(member -> prefix + member.name()).toList());
  }

  private static Set<String> words(String language) {
    var words = new Properties();
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(
                HistoryWordsTest.class.getResourceAsStream(
                    "/texts/chronicle_" + language + ".properties")),
            UTF_8)) {
      words.load(file);
      return words.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
