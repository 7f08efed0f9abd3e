package kz.qujat.integration.xmlsignature;

import org.springframework.http.MediaType;

/// The names of SOAP 1.1.
public final class SoapConstants {
  public static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";
  public static final MediaType CONTENT_TYPE = MediaType.parseMediaType("text/xml;charset=UTF-8");

  private SoapConstants() {}
}
