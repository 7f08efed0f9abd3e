package kz.qujat.sandbox.eds;

import java.util.HexFormat;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import org.springframework.stereotype.Component;

/// The OCSP service of the sandbox, open to everyone like any such service.
@Component
final class SimulatedOcspService implements Simulator {
  private static final String MEDIA_TYPE = "application/ocsp-response";

  /// An `OCSPResponse` with the status `unauthorized` and nothing else.
  private static final byte[] UNAUTHORIZED = HexFormat.of().parseHex("30030a0106");

  private final OcspResponder responder;

  SimulatedOcspService(OcspResponder responder) {
    this.responder = responder;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.EDS_REVOCATION;
  }

  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    return SimulatedHttpResponse.of(MEDIA_TYPE, responder.answer(simulatedHttpRequest.bytes()));
  }

  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    return SimulatedHttpResponse.of(MEDIA_TYPE, UNAUTHORIZED);
  }

  @Override
  public boolean asksWho() {
    return false;
  }
}
