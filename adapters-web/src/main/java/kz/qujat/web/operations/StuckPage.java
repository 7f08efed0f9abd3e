package kz.qujat.web.operations;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.person.Region;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.Entry;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.Query;
import kz.qujat.web.worklist.FreshQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// Stuck applications for people.
@Controller
@RequestMapping(StuckPage.PATH)
final class StuckPage {
  static final String PATH = "/dashboard/stuck";

  private final StuckCases cases;
  private final Ward ward;
  private final InstantSource clock;
  private final ProblemWriter problems;
  private final Texts texts;

  StuckPage(StuckCases cases, Ward ward, InstantSource clock, ProblemWriter problems, Texts texts) {
    this.cases = cases;
    this.ward = ward;
    this.clock = clock;
    this.problems = problems;
    this.texts = texts;
  }

  @GetMapping
  String stuck(
      Staff staff, Paging paging, @RequestParam Map<String, String> parameters, Model model) {
    return show(staff, paging, region(parameters), Entry.blank(), model);
  }

  /// @param id the case
  /// @param remedy one of [Remedy]
  @PostMapping
  String apply(
      Staff staff,
      @RequestParam("case") String id,
      @RequestParam String remedy,
      @RequestParam Map<String, String> parameters,
      Model model,
      RedirectAttributes after) {
    Entry entry = Entry.of(parameters);
    CaseFile file =
        ward.find(id)
            .filter(found -> Ward.admits(staff, found))
            .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
    Form form = entry.form(Set.of());
    Remedy chosen =
        form.required("remedy", Query.oneOf(Remedy.class), Flaw.NOT_ALLOWED).orElse(Remedy.PARK);
    try {
      String reason = RemedyForm.reason(form);
      Awaited awaited = StuckId.parse(id).orElseThrow().awaited();
      ward.apply(staff, file, awaited, chosen, reason);
      after.addFlashAttribute(
          "done", texts.of("dashboard.stuck.done." + StuckSheet.called(chosen, awaited)));
    } catch (CommandRefused e) {
      after.addFlashAttribute("problem", problems.explain(e, Texts.language()));
    } catch (InvalidInput e) {
      return show(staff, Paging.of(null, null), region(parameters), entry.with(e), model);
    }
    return "redirect:" + address(region(parameters).orElse(null), null);
  }

  private static Optional<Region> region(Map<String, String> parameters) {
    return Optional.ofNullable(parameters.get("region")).flatMap(Region::parse);
  }

  private String show(
      Staff staff, Paging paging, Optional<Region> asked, Entry entry, Model model) {
    @Nullable Region region = Ward.region(staff, asked.orElse(null));
    StuckCases.Sheet sheet =
        FreshQueue.fresh(
            () -> cases.page(region, clock.instant(), paging.limit(), paging.cursor()),
            read -> read.asOf().lagMillis());
    @Nullable String cursor = sheet.page().nextCursor();
    model
        .addAttribute(
            "sheet",
            new StuckSheet(
                sheet.page().items().stream().map(StuckSheet.Row::new).toList(),
                cursor == null ? null : address(asked.orElse(null), cursor)))
        .addAttribute("country", Ward.isTheCountry(staff))
        .addAttribute("region", asked.map(Region::code).orElse(""))
        .addAttribute("entry", entry);
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
