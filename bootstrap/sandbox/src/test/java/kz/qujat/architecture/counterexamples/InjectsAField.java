package kz.qujat.architecture.counterexamples;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

final class InjectsAField {
  @Autowired private InstantSource clock;

  @Value("${qujat.data-dir}")
  private String home;

  String where() {
    return clock + home;
  }
}
