package kz.qujat.web.fake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/// A test of the web adapter as citizens use it; all such tests share one application context.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Portal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.banner-mode=off",
      "spring.servlet.multipart.max-request-size=21MB",
      "logging.level.kz.qujat=INFO",
      "server.address=127.0.0.1",
      "springdoc.paths-to-match=/api/**",
      "springdoc.default-produces-media-type=application/json",
      "qujat.payment.return-urls=https://portal.example.kz/paid"
    })
@AutoConfigureMockMvc
public @interface PortalTest {}
