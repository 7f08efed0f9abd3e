package kz.qujat.web.counter;

import java.util.Optional;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.ticket.TicketNumberParser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a ticket number is typed or scanned.
@Controller
@Unguarded("asks for a ticket number")
final class TicketSearchPage {
  private final CaseFileQuery cases;

  TicketSearchPage(CaseFileQuery cases) {
    this.cases = cases;
  }

  /// Redirects to the page of the ticket, or shows what is wrong with the typed number.
  @GetMapping("/counter")
  String ticket(
      HandoverClerk handoverClerk,
      @RequestParam(defaultValue = "") String ticketNumber,
      Model model) {
    Optional<TicketNumber> ticket = TicketNumberParser.parse(ticketNumber);
    if (ticket.filter(known -> isHere(known, handoverClerk)).isPresent()) {
      return "redirect:/counter/" + ticket.get();
    }
    model.addAttribute("point", handoverClerk.point().code());
    model.addAttribute("typed", ticketNumber.strip());
    if (!ticketNumber.isBlank()) {
      model.addAttribute("fault", fault(ticketNumber));
    }
    return "counter/ticket";
  }

  private boolean isHere(TicketNumber ticket, HandoverClerk handoverClerk) {
    return cases
        .find(ticket)
        .filter(file -> file.application().filing().point().equals(handoverClerk.point()))
        .isPresent();
  }

  private static Fault fault(String text) {
    if (TicketNumberParser.parse(text).isPresent()) {
      return Fault.NOT_HERE;
    }
    return TicketNumberParser.isWhole(text) ? Fault.MISTYPED : Fault.INCOMPLETE;
  }

  /// What can be wrong with a typed number.
  enum Fault {
    /// Digits are missing, or there are too many.
    INCOMPLETE,
    /// The check digit does not match, so one of the digits is wrong.
    MISTYPED,
    /// No card with that number is delivered to this registration point.
    NOT_HERE
  }
}
