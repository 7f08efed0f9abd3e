package kz.qujat.web.paperrefund;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.BankReferences;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.caller.Admission;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.dossier.ConflictOfInterest;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives supervisors the refunds of their own region.
@Configuration(proxyBeanMethods = false)
public class PaperRefundWiring {
  @Bean
  SupervisedRefunds supervisedRefunds(
      RefundFiles refunds,
      CaseFiles cases,
      RefundDesk desk,
      Vault vault,
      BankReferences references) {
    return new SupervisedRefunds(refunds, cases, desk, vault, references);
  }

  @Bean
  PaperRefundApi paperRefundApi(SupervisedRefunds refunds) {
    return new PaperRefundApi(refunds);
  }

  @Bean
  PaperRefundPage paperRefundPage(SupervisedRefunds refunds, ProblemWriter problems, Texts texts) {
    return new PaperRefundPage(refunds, problems, texts);
  }

  /// Keeps supervisors to the refunds of their own region, and away from those of an application of
  /// their own.
  @Bean
  WebMvcConfigurer paperRefundAdmission(Callers callers, CaseFiles cases, RefundFiles refunds) {
    var admission =
        new Admission(
            "refundId",
            text -> application(text, refunds).flatMap(cases::find),
            (token, file) -> admits(callers.staff(token), file));
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(admission)
            .addPathPatterns(
                PaperRefundApi.PATH + "/{refundId}/**", PaperRefundPage.PATH + "/{refundId}/**");
      }
    };
  }

  private static Optional<ApplicationId> application(String text, RefundFiles refunds) {
    return id(text).flatMap(refunds::find).map(file -> file.refund().application());
  }

  private static Optional<RefundId> id(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text)
          ? Optional.of(new RefundId(id))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean admits(Staff staff, CaseFile file) {
    if (!staff.is("SUPERVISOR")) {
      throw new Declined(ProblemCode.FORBIDDEN);
    }
    return file.application().filing().region() == staff.region()
        && ConflictOfInterest.ruledOut(staff.id(), file);
  }
}
