package kz.qujat.web.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.auditor.ApplicationSearchService;
import kz.qujat.web.auditor.Match.Found;
import kz.qujat.web.auditor.PersonSearchForm;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.FormState;
import kz.qujat.web.ticket.TicketNumberParser;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.JsonObjectReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The page on which an auditor searches for an application.
@Controller
@Spends(Budget.SEARCHES)
@RequestMapping("/chronicle")
@Unguarded("auditors may search the whole country")
@Reads(AccessKind.SEARCH_RESULT)
final class ApplicationSearchPage {
  private static final Set<String> ASKED = Set.of("ticketNumber", "region", "from", "to");

  private final ApplicationSearchService applicationSearchService;
  private final JsonFormReader forms;

  ApplicationSearchPage(ApplicationSearchService applicationSearchService, JsonFormReader forms) {
    this.forms = forms;
    this.applicationSearchService = applicationSearchService;
  }

  /// Search by ticket number, or by region and days.
  @GetMapping
  String byTicket(
      Paging paging,
      SearchedCases searchedCases,
      @RequestParam Map<String, String> parameters,
      Model model) {
    FormState formState = FormState.of(parameters);
    model.addAttribute("person", FormState.blank());
    model.addAttribute("entry", formState);
    if (parameters.keySet().stream().anyMatch(ASKED::contains)) {
      try {
        Found found = find(formState.form(Set.of()), paging, searchedCases);
        model.addAttribute("found", found);
        model.addAttribute("next", next(found.nextCursor(), parameters));
      } catch (InvalidInput e) {
        model.addAttribute("entry", formState.with(e));
      }
    }
    return "chronicle/search";
  }

  private Found find(
      JsonObjectReader jsonObjectReader, Paging paging, SearchedCases searchedCases) {
    Optional<TicketNumber> ticket =
        jsonObjectReader.optional(
            "ticketNumber", TicketNumberParser::parse, FieldFaultCode.MALFORMED);
    ApplicationSearchService.Limits limits = ApplicationSearchService.Limits.read(jsonObjectReader);
    jsonObjectReader.check();
    return ticket.isPresent()
        ? applicationSearchService.under(ticket.get(), limits, paging, searchedCases)
        : applicationSearchService.within(limits, paging, searchedCases);
  }

  private static @Nullable String next(@Nullable String cursor, Map<String, String> parameters) {
    if (cursor == null) {
      return null;
    }
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/chronicle");
    parameters.forEach(address::queryParam);
    return address.replaceQueryParam("cursor", cursor).encode().build().toString();
  }

  /// Search by person.
  ///
  /// The IIN is in the request body so that it never appears in a URL. For the same reason the
  /// result is the direct response to the POST, not a redirect.
  @PostMapping
  String byPerson(
      SearchedCases searchedCases, @RequestParam Map<String, String> parameters, Model model) {
    FormState person = FormState.of(parameters);
    model.addAttribute("entry", FormState.blank());
    model.addAttribute("person", person);
    try {
      PersonSearchForm asked = forms.readKnown(person.fields(Set.of()), PersonSearchForm.class);
      model.addAttribute(
          "found",
          applicationSearchService.of(asked.person(), Paging.of("200", null), searchedCases));
    } catch (InvalidInput e) {
      model.addAttribute("person", person.with(e));
    }
    return "chronicle/search";
  }
}
