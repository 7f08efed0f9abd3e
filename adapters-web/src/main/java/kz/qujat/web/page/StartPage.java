package kz.qujat.web.page;

import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.Unguarded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what the product is, the section for each role, and the API description.
@Controller
@Unmetered("it reads or changes little")
@Unguarded("the same for every caller")
final class StartPage {
  @GetMapping("/")
  String reference() {
    return "page/reference";
  }
}
