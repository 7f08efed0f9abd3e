package kz.qujat.web.counterexamples;

import java.util.function.Function;
import kz.qujat.domain.person.Iin;

final class ShowsAnIin {
  private ShowsAnIin() {}

  record Outright() {
    String show(Iin iin) {
      return iin.digits();
    }
  }

  record ByReference() {
    Function<Iin, String> shower() {
      return Iin::digits;
    }
  }

  record ByPattern() {
    String show(Object thing) {
      return thing instanceof Iin(String digits) ? digits : "";
    }
  }
}
