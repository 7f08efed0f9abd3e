package kz.qujat.architecture.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cases of a switch that also accept members added later are reported.
class RowsTest {
  @Test
  void aDefaultOverAFamilyIsReported() throws IOException {
    assertThat(
            reported(
                "Stage",
                """
                case Stage.Draft _ -> 1;
                default -> 0;
                """))
        .containsExactly("2 DEFAULT");
  }

  @Test
  void aDefaultForNothingAtAllIsReported() throws IOException {
    assertThat(
            reported(
                "Stage",
                """
                case Stage.Draft _ -> 1;
                case null, default -> 0;
                """))
        .containsExactly("2 DEFAULT");
  }

  @Test
  void aDefaultOfAStatementIsReported() throws IOException {
    List<Finding> findings =
        Sample.findingsIn(
            """
            void of(Stage.Ticketed stage) {
              switch (stage) {
                case Stage.Registered _: return;
                default:
              }
            }
            """);

    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly(
            "Code.java:4: default takes every Stage.Ticketed that has no row of its own"
                + " (DEFAULT)");
  }

  @Test
  void aDefaultOverAnEnumOfTheDomainIsReported() throws IOException {
    assertThat(
            reported(
                "Awaited",
                """
                case MONEY -> 1;
                default -> 0;
                """))
        .containsExactly("2 DEFAULT");
  }

  @Test
  void aRowForTheWholeEnumIsReported() throws IOException {
    assertThat(
            reported(
                "Awaited",
                """
                case MONEY -> 1;
                case Awaited _ -> 0;
                """))
        .containsExactly("2 CATCH_ALL");
  }

  @Test
  void aRowForTheFamilyItselfIsReported() throws IOException {
    assertThat(
            reported(
                "Stage",
                """
                case Stage.Draft _ -> 1;
                case Stage _ -> 0;
                """))
        .containsExactly("2 CATCH_ALL");
  }

  @Test
  void aRowForAllThatComesOfAFamilyIsReported() throws IOException {
    assertThat(
            reported(
                "Stage.Ticketed",
                """
                case Stage.Registered _ -> 1;
                case Stage.Ticketed _ when true -> 0;
                """))
        .containsExactly("2 CATCH_ALL");
  }

  @Test
  void aComponentForTheWholeFamilyIsReported() throws IOException {
    assertThat(
            reported(
                "Attempt",
                """
                case Attempt(Stage.Draft _, Command.Claim _) -> 1;
                case Attempt(_, Command.Claim _) -> 2;
                case Attempt(Stage.Draft _, var c) -> 3;
                case Attempt(Stage stage, Command.Release _) -> 4;
                """))
        .containsExactly("2 CATCH_ALL", "3 CATCH_ALL", "4 CATCH_ALL");
  }

  @Test
  void aRowForTheWholePairIsReported() throws IOException {
    assertThat(
            reported(
                "Attempt",
                """
                case Attempt(Stage.Draft _, Command.Claim _) -> 1;
                case Attempt _ -> 0;
                """))
        .containsExactly("2 CATCH_ALL");
  }

  @Test
  void aPairWithinAMethodIsSeen() throws IOException {
    List<Finding> findings =
        Sample.findingsIn(
            """
            int of(Stage stage, Awaited awaited) {
              record Wait(Stage stage, Awaited awaited) {}
              return switch (new Wait(stage, awaited)) {
                case Wait(Stage.Draft _, _) -> 1;
                case Wait(_, var other) -> 2;
              };
            }
            """);

    assertThat(findings).extracting(Finding::line).containsExactly(5L);
  }

  @Test
  void aDefaultOverAPairIsReported() throws IOException {
    assertThat(
            reported(
                "Attempt",
                """
                case Attempt(Stage.Draft _, Command.Claim _) -> 1;
                default -> 0;
                """))
        .containsExactly("2 DEFAULT");
  }

  @Test
  void theRestOfAFamilyWithinAMemberIsReported() throws IOException {
    assertThat(
            reported(
                "Answer",
                """
                case Answer.Accepted _ -> 1;
                case Answer.Refused(Reason.TooLate _) -> 2;
                case Answer.Refused(var other) -> 3;
                """))
        .containsExactly("3 CATCH_ALL");
  }

  private static List<String> reported(String selector, String rows) throws IOException {
    return Sample.findingsInSwitch(selector, "\n" + rows).stream()
        .map(f -> (f.line() - 1) + " " + f.kind())
        .toList();
  }
}
