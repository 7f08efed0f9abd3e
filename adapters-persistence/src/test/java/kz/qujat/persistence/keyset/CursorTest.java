package kz.qujat.persistence.keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.vault.TestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final Place PLACE = new Place("2025-06-02", new UUID(1, 2));

  private final Cursors cursors = new Cursors(TestKey.master());

  @Test
  void aCursorIsReadBackToItsPosition() {
    assertThat(cursors.read("queue", cursors.write("queue", PLACE))).isEqualTo(PLACE);
  }

  @Test
  void withoutACursorAListStartsAtTheBeginning() {
    assertThat(cursors.read("queue", null)).isNull();
  }

  @Test
  void aCursorOfAnotherListIsUnknown() {
    String foreign = cursors.write("queue of Astana", PLACE);
    assertThatThrownBy(() -> cursors.read("queue of Almaty", foreign))
        .isInstanceOf(InvalidCursor.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "?",
        "AAAA",
        "Көк",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void garbageIsUnknown(String garbage) {
    assertThatThrownBy(() -> cursors.read("queue", garbage)).isInstanceOf(InvalidCursor.class);
  }

  @Test
  void theLastPageHasNoCursor() {
    Page<String> page = cursors.page("queue", List.of("a", "b"), 2, row -> row, _ -> PLACE);
    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), null));
  }

  @Test
  void theCursorOfAPageNamesItsLastRow() {
    Page<String> page =
        cursors.page("queue", List.of("a", "b"), 1, row -> row, row -> new Place(row, PLACE.id()));
    assertThat(cursors.read("queue", page.nextCursor())).isEqualTo(new Place("a", PLACE.id()));
  }
}
