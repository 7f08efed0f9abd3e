package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;

import java.io.ByteArrayInputStream;
import java.util.List;
import kz.qujat.integration.mutation.Bounded;
import kz.qujat.integration.mutation.MutatedBytes;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/// Messages with changed bytes are taken, or refused in one of the ways that the channel knows.
class MutatedMessagesTest {
  private static final int MEGABYTES = 64;
  private static final StubNeighbour NODE = open();

  private static final AsyncMessageReceiver RECEIVER =
      new AsyncMessageReceiver(
          new SoapSigner(OtherSide.PRODUCT),
          OtherSide.channelsTo(NODE),
          (_, _, work) -> work.get(),
          OtherSide.ALL);

  private static final List<byte[]> SAMPLES =
      List.of(
          OtherSide.sealed(OtherSide.message("m1", "<a/>")).getBytes(UTF_8),
          OtherSide.message("m1", "<a/>").getBytes(UTF_8),
          ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"b\">]>"
                  + OtherSide.message("m1", "<a>&b;</a>"))
              .getBytes(UTF_8));

  private static StubNeighbour open() {
    try {
      return new StubNeighbour();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterContainer
  static void stop() {
    NODE.close();
  }

  @Property(
      tries = 1000,
      seed = "20260302",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aChangedMessageIsTakenOrRefused(@ForAll long seed, @ForAll @IntRange(max = 2) int sample) {
    byte[] message = MutatedBytes.of(SAMPLES.get(sample), seed);
    Bounded.call(MEGABYTES, () -> isTaken(message));
  }

  private static boolean isTaken(byte[] message) throws Exception {
    try {
      RECEIVER.receive(CENTRAL_NODE, new ByteArrayInputStream(message), _ -> {});
      return true;
    } catch (UnreadableXml | MalformedMessage | InvalidMessageSignature | SenderMismatch _) {
      return false;
    }
  }
}
