package kz.qujat.web.counter;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.ticket.TicketNumberParser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a ticket number is typed or scanned.
@Controller
@Spends(Budget.SEARCHES)
@Unguarded("asks for a ticket number")
@Reads(AccessKind.SEARCH_RESULT)
final class TicketSearchPage {
  private final CaseFileQuery cases;

  TicketSearchPage(CaseFileQuery cases) {
    this.cases = cases;
  }

  /// Redirects to the page of the ticket, or shows what is wrong with the typed number.
  @GetMapping("/counter")
  String ticket(
      HandoverClerk handoverClerk,
      SearchedCases searchedCases,
      @RequestParam(defaultValue = "") String ticketNumber,
      Model model) {
    Optional<TicketNumber> ticket = TicketNumberParser.parse(ticketNumber);
    List<CaseFile> found = ticket.flatMap(known -> find(known, handoverClerk)).stream().toList();
    if (!searchedCases.record(found, CaseFile::id).isEmpty()) {
      return "redirect:/counter/" + ticket.orElseThrow();
    }
    model.addAttribute("point", handoverClerk.point().code());
    model.addAttribute("typed", ticketNumber.strip());
    if (!ticketNumber.isBlank()) {
      model.addAttribute("fault", fault(ticketNumber));
    }
    return "counter/ticket";
  }

  private Optional<CaseFile> find(TicketNumber ticket, HandoverClerk handoverClerk) {
    return cases
        .find(ticket)
        .filter(file -> file.application().filing().point().equals(handoverClerk.point()));
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
