package kz.qujat.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.qujat.application.session.KeptForms;
import kz.qujat.application.session.KeptForms.KeptForm;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Leads a person who has signed in again to the page with the form that they had sent. A form of
/// somebody else is dropped.
@Controller
@Unmetered("it reads one row")
@ReadsNothing("the caller's own form")
@Unguarded("hands out the caller's own form only")
final class KeptFormPage {
  private final KeptForms keptForms;
  private final KeptFormCookie cookie;

  KeptFormPage(KeptForms keptForms, KeptFormCookie cookie) {
    this.keptForms = keptForms;
    this.cookie = cookie;
  }

  @GetMapping(KeptFormCookie.PAGE)
  String show(HttpServletRequest request, HttpServletResponse response) {
    Optional<KeptForm> form =
        cookie
            .receipt(request)
            .flatMap(receipt ->
                FormTokens.subject().flatMap(subject -> keptForms.take(receipt, subject)));
    cookie.clear(response);
    form.ifPresent(kept ->
        request.getSession().setAttribute(RestoredForm.ATTRIBUTE, RestoredForm.Filled.of(kept)));
    return "redirect:" + form.map(KeptForm::page).orElse("/");
  }
}
