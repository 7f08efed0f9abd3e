package kz.qujat.architecture.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.qujat.domain.application.ApplicationEvent;
import org.junit.jupiter.api.Test;

/// Code that picks some members out of a family is reported.
class FamilyScanTest {
  @Test
  void instanceofIsReported() throws IOException {
    assertThat(
            reported(
                """
                boolean plain(Stage stage) { return stage instanceof Stage.Draft; }
                boolean named(Stage s) { return s instanceof Stage.UnderReview r && r.attempt() > 1; }
                boolean apart(Stage stage) { return !(stage instanceof Stage.Registered(int a)); }
                boolean some(Stage stage) { return stage instanceof Stage.Ticketed; }
                boolean fewer(Stage.Ticketed stage) { return stage instanceof Stage.Registered; }
                <S extends Stage> boolean generic(S stage) { return stage instanceof Stage.Draft; }
                """))
        .containsExactly(
            "1: instanceof picks Stage.Draft alone out of Stage",
            "2: instanceof picks Stage.UnderReview alone out of Stage",
            "3: instanceof picks Stage.Registered alone out of Stage",
            "4: instanceof picks Stage.Ticketed alone out of Stage",
            "5: instanceof picks Stage.Registered alone out of Stage",
            "6: instanceof picks Stage.Draft alone out of Stage");
  }

  @Test
  void instanceofWithinARecordIsReported() throws IOException {
    assertThat(
            reported(
                "boolean is(Attempt a) { return a instanceof Attempt(Stage.Draft _, var _); }\n"))
        .containsExactly("1: instanceof picks Stage.Draft alone out of Stage");
  }

  @Test
  void instanceofInTheConditionOfARowIsReported() throws IOException {
    assertThat(
            reported(
                """
                int of(Stage stage, Command command) {
                  return switch (stage) {
                    case Stage.Draft _ when command instanceof Command.Claim -> 1;
                    case Stage.Draft _, Stage.Ticketed _ -> 0;
                  };
                }
                """))
        .containsExactly("3: instanceof picks Command.Claim alone out of Command");
  }

  @Test
  void aMemberTakenOutOfAnyObjectIsReported() throws IOException {
    assertThat(
            reported(
                """
                boolean is(Object payload) { return payload instanceof Stage.Draft; }
                int of(Object payload) {
                  return switch (payload) { case Stage.Draft _ -> 1; default -> 0; };
                }
                """))
        .containsExactly(
            "1: instanceof picks Stage.Draft alone out of Stage",
            "3: case picks Stage.Draft alone out of Stage");
  }

  @Test
  void aCastIsReported() throws IOException {
    assertThat(
            reported(
                """
                Stage.Draft draft(Stage stage) { return (Stage.Draft) stage; }
                @SuppressWarnings("unchecked")
                <S extends Stage> S any(Object payload) { return (S) payload; }
                """))
        .containsExactly(
            "1: a cast picks Stage.Draft alone out of Stage",
            "3: a cast picks what the caller names out of Stage");
  }

  @Test
  void aMemberFoundByItsClassIsReported() throws IOException {
    assertThat(
            reported(
                """
                boolean asked(Stage stage) { return Stage.Ticketed.class.isInstance(stage); }
                Stage.Draft cast(Stage stage) { return Stage.Draft.class.cast(stage); }
                boolean same(Stage stage) { return stage.getClass() == Stage.Draft.class; }
                boolean equal(Stage stage) { return stage.getClass().equals(Stage.Draft.class); }
                """))
        .containsExactly(
            "1: Class.isInstance picks Stage.Ticketed alone out of Stage",
            "2: Class.cast picks Stage.Draft alone out of Stage",
            "3: a comparison of classes picks Stage.Draft alone out of Stage",
            "4: a comparison of classes picks Stage.Draft alone out of Stage");
  }

  @Test
  void aFilterByClassIsReported() throws IOException {
    assertThat(
            reported(
                """
                Stream<Stage> drafts(Stream<Stage> stages) {
                  return stages
                      .filter(Stage.Draft.class::isInstance)
                      .map(Stage.Draft.class::cast);
                }
                """))
        .containsExactly(
            "3: Class.isInstance picks Stage.Draft alone out of Stage",
            "4: Class.cast picks Stage.Draft alone out of Stage");
  }

  @Test
  void aClassThatTheCallerNamesIsReported() throws IOException {
    assertThat(
            reported(
                """
                <S extends Stage> S any(Class<S> kind, Stage stage) { return kind.cast(stage); }
                boolean is(Class<? extends Stage> kind, Stage s) { return kind.isInstance(s); }
                """))
        .containsExactly(
            "1: Class.cast picks what the caller names out of Stage",
            "2: Class.isInstance picks what the caller names out of Stage");
  }

  @Test
  void theFamiliesOfTheProductAreKnown() throws IOException {
    String family = ApplicationEvent.class.getCanonicalName();
    String member = ApplicationEvent.class.getPermittedSubclasses()[0].getCanonicalName();

    assertThat(reported("boolean is(%s e) { return e instanceof %s; }\n".formatted(family, member)))
        .singleElement()
        .asString()
        .endsWith("out of ApplicationEvent");
  }

  private static List<String> reported(String members) throws IOException {
    return Sample.findingsIn(members).stream().map(f -> f.line() + ": " + f.sentence()).toList();
  }
}
