package kz.qujat.web.operations;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.FormState;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.QueryParameterReader;
import kz.qujat.web.worklist.ReadYourWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of open issues and their remedies, as a page.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(StuckCasesPage.PATH)
@Unguarded("the form names the issue, and it is checked there")
@ReadsNothing("a page of a list without names, or the result of a remedy")
final class StuckCasesPage {
  static final String PATH = "/dashboard/stuck";

  private final StuckCases cases;
  private final ReadYourWrites readYourWrites;
  private final CaseScope scope;
  private final RemedyFormHandler remedyFormHandler;
  private final InstantSource clock;
  private final RefusalTexts refusalTexts;

  StuckCasesPage(
      StuckCases cases,
      ReadYourWrites readYourWrites,
      CaseScope scope,
      RemedyFormHandler remedyFormHandler,
      InstantSource clock,
      RefusalTexts refusalTexts) {
    this.cases = cases;
    this.readYourWrites = readYourWrites;
    this.scope = scope;
    this.remedyFormHandler = remedyFormHandler;
    this.clock = clock;
    this.refusalTexts = refusalTexts;
  }

  @GetMapping
  String stuck(
      Staff staff, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(staff, paging, region(parameters), FormState.blank(), model);
  }

  /// Applies one remedy to exactly the issue that the user saw.
  ///
  /// @param id of the issue
  /// @param parameters the form fields, among them one [Remedy] and the reason
  @PostMapping
  String apply(
      Staff staff,
      @RequestParam("case") String id,
      @RequestParam Map<String, String> parameters,
      Model model,
      RedirectAttributes after) {
    if (!scope.holds(staff, id)) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    FormState formState = FormState.of(parameters);
    try {
      Remedy remedy =
          QueryParameterReader.oneOf(Remedy.class)
              .apply(formState.value("remedy"))
              .orElseThrow(() -> InvalidInput.of("remedy", FieldFaultCode.NOT_ALLOWED));
      RemedyForm form = remedyFormHandler.read(formState.fields(Set.of()));
      remedyFormHandler.apply(staff, SupervisionSubject.parse(id).orElseThrow(), remedy, form);
      after.addFlashAttribute("done", refusalTexts.done(remedy));
    } catch (CommandRefused e) {
      after.addFlashAttribute("problem", refusalTexts.of(e));
    } catch (InvalidInput e) {
      return show(staff, Paging.of(null, null), region(parameters), formState.with(e), model);
    }
    return "redirect:" + address(region(parameters).orElse(null), null);
  }

  private static Optional<Region> region(Map<String, String> parameters) {
    return Optional.ofNullable(parameters.get("region")).flatMap(Region::parse);
  }

  private String show(
      Staff staff, Paging paging, Optional<Region> requested, FormState formState, Model model) {
    @Nullable Region region = CaseScope.region(staff, requested.orElse(null));
    StuckCases.Sheet sheet =
        readYourWrites.read(
            () -> cases.page(region, clock.instant(), paging.limit(), paging.cursor()));
    @Nullable String cursor = sheet.page().nextCursor();
    model
        .addAttribute(
            "sheet",
            new StuckCasesPageModel(
                sheet.page().items().stream().map(StuckCasesPageModel.Row::of).toList(),
                cursor == null ? null : address(requested.orElse(null), cursor)))
        .addAttribute("country", CaseScope.isTheCountry(staff))
        .addAttribute("supervisor", CaseScope.isSupervisor(staff))
        .addAttribute("region", requested.map(Region::code).orElse(""))
        .addAttribute("entry", formState);
    return "dashboard/stuck";
  }

  private static String address(@Nullable Region region, @Nullable String cursor) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    if (region != null) {
      address.queryParam("region", region.code());
    }
    if (cursor != null) {
      address.queryParam("cursor", cursor);
    }
    return address.toUriString();
  }
}
