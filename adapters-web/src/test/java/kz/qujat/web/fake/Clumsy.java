package kz.qujat.web.fake;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.concurrent.TimeoutException;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Handlers that fail, and that count their calls.
@Hidden
@RestController
@Unmetered("for tests")
@RequestMapping("/api/clumsy")
@Unguarded("nothing here belongs to anybody")
@ReadsNothing("nothing here belongs to anybody")
public final class Clumsy {
  private int calls;

  enum Colour {
    RED
  }

  record Paint(boolean wet, Colour colour, int coats, String name) {}

  @GetMapping("/bug")
  int bug() {
    return Integer.parseInt("850515390001");
  }

  /// Fails like a call during an outage of the store.
  @GetMapping("/rush")
  @Parameter(name = "people", in = ParameterIn.QUERY)
  int rush(@RequestParam int people) throws TimeoutException {
    if (people > 0) {
      throw new TimeoutException("850515390001");
    }
    return people;
  }

  @PostMapping("/paint")
  Paint paint(@RequestBody Paint paint) {
    return paint;
  }

  @GetMapping("/numbers/{number}")
  int number(@PathVariable int number) {
    return number;
  }

  @GetMapping("/words")
  String word(@RequestParam int length) {
    return "x".repeat(length);
  }

  @PostMapping("/count")
  ResponseEntity<Integer> count() {
    calls++;
    return calls == 1 ? ResponseEntity.internalServerError().body(calls) : ResponseEntity.ok(calls);
  }
}
