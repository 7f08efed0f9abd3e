package kz.qujat.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.review.Officer;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.wire.QueryParameters;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Publishes the OpenAPI description at `/v3/api-docs`, including all error responses.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            SignedInCitizen.class,
            Officer.class,
            HandoverClerk.class,
            Staff.class,
            CaseFile.class,
            RefundDetails.class,
            IfMatch.class,
            SearchedCases.class,
            Paging.class,
            QueryParameters.class);
  }

  @Bean
  OpenAPI qujatApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Qujat")
                .version("v1")
                .description("Online exchange of identity cards of the Republic of Kazakhstan.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0.txt")))
        .addServersItem(new Server().url("/"))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")));
  }
}
