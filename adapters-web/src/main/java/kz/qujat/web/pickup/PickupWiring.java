package kz.qujat.web.pickup;

import java.util.Optional;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.application.pickup.Shelf;
import kz.qujat.application.vault.People;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.Issuer;
import kz.qujat.web.dossier.ConflictOfInterest;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Opens the counter, to whoever serves the registration point the card goes to.
@Configuration(proxyBeanMethods = false)
public class PickupWiring {
  @Bean
  Holders holders(People people, PopulationRegistry registry) {
    return new Holders(people, registry);
  }

  @Bean
  PickupApi pickupApi(Pickups pickups, Holders holders) {
    return new PickupApi(pickups, holders);
  }

  @Bean
  ShelfApi shelfApi(Shelf shelf) {
    return new ShelfApi(shelf);
  }

  @Bean
  WebMvcConfigurer pickupAdmission(Callers callers, CaseFiles cases) {
    Admission ownPoint = ownPoint(callers, cases);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ownPoint).addPathPatterns("/api/v1/pickups/**");
      }
    };
  }

  /// Judges whether the ticket `ticketNumber` of a path is one of the caller's own point, and not
  /// for a card of their own.
  public static Admission ownPoint(Callers callers, CaseFiles cases) {
    return new Admission(
        "ticketNumber",
        text -> byTicket(text, cases),
        (token, file) -> admits(callers.issuer(token), file));
  }

  private static boolean admits(Issuer issuer, CaseFile file) {
    return issuer.point().equals(file.application().filing().point())
        && ConflictOfInterest.ruledOut(issuer.id(), file);
  }

  private static Optional<CaseFile> byTicket(String text, CaseFiles cases) {
    TicketNumber ticket =
        TicketNumber.parse(text).orElseThrow(() -> new Declined(ProblemCode.TICKET_NUMBER_INVALID));
    return cases.find(ticket);
  }
}
