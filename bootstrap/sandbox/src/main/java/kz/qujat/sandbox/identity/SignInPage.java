package kz.qujat.sandbox.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.qujat.domain.person.Iin;
import kz.qujat.sandbox.registry.DemoCitizenRegistrar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// The provider's login page: one click signs in as the chosen person.
@Controller
@RequestMapping(SignInPage.PATH)
final class SignInPage {
  static final String PATH = "/sandbox/people";

  private static final List<String> ROLES =
      List.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private final DemoCitizenRegistrar demoCitizenRegistrar;
  private final ProviderSessionStore session;

  SignInPage(DemoCitizenRegistrar demoCitizenRegistrar, ProviderSessionStore session) {
    this.demoCitizenRegistrar = demoCitizenRegistrar;
    this.session = session;
  }

  @GetMapping
  String people(Model model) {
    model.addAttribute("people", DemoAccount.ALL);
    model.addAttribute("roles", ROLES);
    return "sandbox/people";
  }

  /// Signs in as a predefined person or as any other; an earlier user of the session is signed out.
  @PostMapping
  String signIn(
      @Nullable String key,
      Claimed claimed,
      HttpServletRequest request,
      HttpServletResponse response) {
    session.signIn(key == null ? claimed.identity() : readyMade(key), request, response);
    return "redirect:/oauth2/authorization/" + AuthorizationServerConfiguration.REGISTRATION;
  }

  private Identity readyMade(String key) {
    List<DemoAccount> named =
        DemoAccount.ALL.stream().filter(person -> person.key().equals(key)).toList();
    if (named.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "key");
    }
    DemoAccount person = named.getFirst();
    if (person.resident() != null) {
      demoCitizenRegistrar.settle(person.resident());
    }
    return person.identity();
  }

  /// The identity that the user claims.
  record Claimed(
      @Nullable String role,
      @Nullable String iin,
      @Nullable String name,
      @Nullable String region,
      @Nullable String point) {
    Identity identity() {
      if (role == null || !ROLES.contains(role) || iin == null || Iin.parse(iin).isEmpty()) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "role or iin");
      }
      return new Identity(role, iin, name, region, point);
    }
  }
}
