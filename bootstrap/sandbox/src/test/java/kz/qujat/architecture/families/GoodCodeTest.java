package kz.qujat.architecture.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Code that handles a family as a whole is not reported, nor is code that concerns no family.
class GoodCodeTest {
  @Test
  void aRowForEveryMemberIsGood() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Stage",
                """
                case Stage.Draft _ -> 0;
                case Stage.Registered(int attempt) -> attempt;
                case Stage.UnderReview(var attempt, _) -> attempt;
                """))
        .isEmpty();
  }

  @Test
  void aRowForEveryConstantIsGood() throws IOException {
    assertThat(Sample.findingsInSwitch("Awaited", "case MONEY -> 1; case CARD -> 2;")).isEmpty();
  }

  @Test
  void aNamedPartOfAFamilyIsGood() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Attempt",
                """
                case Attempt(Stage.Ticketed t, Command.Claim _) -> t.attempt();
                case Attempt(Stage.Ticketed _, Command.Release _) -> 1;
                case Attempt(Stage.Draft _, Command.Claim _),
                    Attempt(Stage.Draft _, Command.Release _) -> 0;
                """))
        .isEmpty();
  }

  /// The compiler does not count a guarded case as exhaustive; it still requires another one.
  @Test
  void aRowWithAConditionIsGood() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Attempt",
                """
                case Attempt(_, Command.Claim c) when c.officer().equals(me) -> 0;
                case Attempt(Stage.Ticketed _, Command.Claim _) -> 1;
                case Attempt(Stage.Ticketed _, Command.Release _) -> 2;
                case Attempt(Stage.Draft _, Command.Claim _) -> 3;
                case Attempt(Stage.Draft _, Command.Release _) -> 4;
                """))
        .isEmpty();
  }

  @Test
  void aValueReadOutOfAMemberIsGood() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Answer",
                """
                case Answer.Accepted() -> 0;
                case Answer.Refused(var reason) -> reason.hashCode();
                """))
        .isEmpty();
  }

  @Test
  void aRecordWithinAMemberIsReadLikeAnyValue() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Owed",
                """
                case Owed.Nothing _ -> 0;
                case Owed.Something(Attempt(var stage, _)) -> stage.hashCode();
                """))
        .isEmpty();
  }

  /// The value is passed on unchanged, whatever the previous case tests in it.
  @Test
  void aMemberTakenWholeIsGood() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Answer",
                """
                case Answer.Accepted() -> 0;
                case Answer.Refused(Reason.TooLate _) -> 1;
                case Answer.Refused refused -> refused.hashCode();
                """))
        .isEmpty();
  }

  @Test
  void aFrameworkMayBeAskedForTheFamilyItself() throws IOException {
    assertThat(
            Sample.findingsIn(
                """
                boolean is(Object payload) { return payload instanceof Stage stage; }
                Stage cast(Object payload) { return (Stage) payload; }
                Stream<Stage> all(Stream<Object> payloads) {
                  return payloads.filter(Stage.class::isInstance).map(Stage.class::cast);
                }
                boolean reads(Class<?> type) { return Stage.class.isAssignableFrom(type); }
                """))
        .isEmpty();
  }

  @Test
  void aFrameworkMayBeAskedWhichFamilyItIs() throws IOException {
    assertThat(
            Sample.findingsInSwitch(
                "Object", "case Stage _ -> 1; case Command _ -> 2; default -> 0;"))
        .isEmpty();
  }

  @Test
  void anObjectMayAskWhetherAnotherIsOfItsOwnClass() throws IOException {
    assertThat(
            Sample.findingsIn(
                """
                sealed interface Picture {
                  final class Photo implements Picture {
                    @Override public int hashCode() { return 0; }
                    @Override public boolean equals(Object o) { return o instanceof Photo; }
                    boolean equals(int i) { return false; }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void codeThatConcernsNoFamilyIsNotReported() throws IOException {
    assertThat(
            Sample.findingsIn(
                """
                record Pair(Object left, CharSequence right) {}
                int text(String text) { return switch (text) { case "a" -> 1; default -> 0; }; }
                boolean is(Object o) { return o instanceof Long && Integer.class.isInstance(o); }
                int pair(Pair pair) {
                  return switch (pair) {
                    case Pair(Number _, String _) -> 1;
                    case Pair(_, var right) -> right.length();
                  };
                }
                """))
        .isEmpty();
  }
}
