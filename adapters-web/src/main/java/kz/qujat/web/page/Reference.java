package kz.qujat.web.page;

import kz.qujat.web.guard.Unguarded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what this is, who may go where, and the description of the API.
@Controller
@Unguarded("the same for everybody")
final class Reference {
  @GetMapping("/")
  String reference() {
    return "page/reference";
  }
}
