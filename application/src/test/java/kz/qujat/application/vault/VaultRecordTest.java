package kz.qujat.application.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultRecordTest {
  @Test
  void wordsInTwoLanguagesAreReadInOnesOwn() {
    var both = new Comment("Слишком темно", "Тым қараңғы", null);

    assertThat(both.in(Language.KK)).isEqualTo("Тым қараңғы");
    assertThat(both.in(Language.RU)).isEqualTo("Слишком темно");
  }

  @Test
  void wordsInOneLanguageAreReadByEverybody() {
    var one = new Comment("Слишком темно");

    assertThat(one.in(Language.KK)).isEqualTo("Слишком темно");
    assertThat(one.in(Language.RU)).isEqualTo("Слишком темно");
  }

  @Test
  void theWholePictureIsAnArea() {
    assertThat(new Area(0, 0, Area.WHOLE, Area.WHOLE)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"-1,0,1,1", "0,-1,1,1", "0,0,0,1", "0,0,1,0", "50,0,51,1", "0,50,1,51"})
  void anAreaLiesWithinThePicture(int x, int y, int width, int height) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Area(x, y, width, height));
  }
}
