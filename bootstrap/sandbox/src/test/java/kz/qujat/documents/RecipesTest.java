package kz.qujat.documents;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// CONTRIBUTING.md lists what a change touches, and the lists follow the code.
class RecipesTest {
  private static final Predicate<String> IS_FILE =
      Pattern.compile("[\\w.-]+(/[\\w.-]+)+\\.\\w+").asMatchPredicate();
  private static final Predicate<String> IS_TYPE =
      Pattern.compile("[A-Z]+[a-z]\\w*").asMatchPredicate();

  static List<Recipe> recipes() {
    return Recipe.all();
  }

  @Test
  void thereAreFourRecipes() {
    assertThat(recipes())
        .extracting(Recipe::name)
        .containsExactly(
            "A field on the form", "A new neighbour", "A new page", "A new read model");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void everyMainFileOfTheExampleIsListedAndNoOther(Recipe recipe) {
    Set<String> marked =
        recipe.marks().stream()
            .flatMap(mark -> Sources.mainFilesWith(mark).stream())
            .collect(toCollection(TreeSet::new));
    assertThat(recipe.mainFiles()).containsExactlyInAnyOrderElementsOf(marked);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void everyMarkIsFound(Recipe recipe) {
    assertThat(recipe.marks())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(Sources.mainFilesWith(mark)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void aRecipeCountsItsFiles(Recipe recipe) {
    assertThat(recipe.statedCounts()).isEqualTo(recipe.counts());
  }

  @Test
  void everyFileThatIsNamedExists() {
    assertThat(Recipe.quoted(Recipe.document()).filter(IS_FILE))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Poms.ROOT.resolve(file)).isRegularFile());
  }

  @Test
  void everyTypeThatIsNamedExists() {
    assertThat(Sources.types())
        .containsAll(Recipe.quoted(Recipe.document()).filter(IS_TYPE).toList());
  }
}
