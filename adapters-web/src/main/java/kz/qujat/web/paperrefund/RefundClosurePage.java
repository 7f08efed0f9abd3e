package kz.qujat.web.paperrefund;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.FormState;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of a refund to a payer without an IIN.
///
/// The supervisor who settles it with the tax authority closes it here.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping(RefundClosurePage.PATH + "/{refundId}")
@GuardedBy(value = OwnRegionRefundGuard.class, variable = "refundId")
@Reads(AccessKind.REFUND)
final class RefundClosurePage {
  static final String PATH = "/dashboard/stuck/refunds";

  private final RegionRefundService refunds;
  private final JsonFormReader forms;
  private final ProblemWriter problems;
  private final Texts texts;

  RefundClosurePage(
      RegionRefundService refunds, JsonFormReader forms, ProblemWriter problems, Texts texts) {
    this.forms = forms;
    this.refunds = refunds;
    this.problems = problems;
    this.texts = texts;
  }

  @GetMapping
  String look(@PathVariable UUID refundId, Model model) {
    return show(refundId, FormState.blank(), model);
  }

  @PostMapping
  String close(
      Staff supervisor,
      @PathVariable UUID refundId,
      @RequestParam Map<String, String> given,
      Model model,
      RedirectAttributes after) {
    FormState formState = FormState.of(given);
    try {
      ClosureForm form = forms.readKnown(formState.fields(Set.of()), ClosureForm.class);
      RegionRefundView _ = refunds.close(supervisor.id(), new RefundId(refundId), form.words());
      after.addFlashAttribute("done", texts.of("dashboard.refund.done"));
    } catch (InvalidInput e) {
      return show(refundId, formState.with(e), model);
    } catch (CommandRefused e) {
      after.addFlashAttribute("problem", problems.explain(e, Texts.language()));
    }
    return "redirect:" + PATH + "/" + refundId;
  }

  private String show(UUID refund, FormState formState, Model model) {
    model.addAttribute("refund", refunds.of(new RefundId(refund))).addAttribute("entry", formState);
    return "dashboard/refund";
  }
}
