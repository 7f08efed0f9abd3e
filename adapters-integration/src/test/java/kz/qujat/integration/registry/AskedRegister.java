package kz.qujat.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;

/// The population register behind a stub server, queried about Aigul.
final class AskedRegister implements AutoCloseable {
  static final Iin AIGUL = new Iin("850515490903");

  /// All required elements of a person.
  static final String PERSON =
      """
      <iin>850515490903</iin>
      <fio><surname>Сапарова</surname><firstname>Айгүл</firstname></fio>
      <birthDate>1985-05-15</birthDate><sex>FEMALE</sex><citizenship>KAZ</citizenship>
      <personStatus>LIVING</personStatus>
      """;

  final StubNeighbour stub = new StubNeighbour();
  final ShepPopulationRegistry registry;

  AskedRegister() throws IOException {
    this(new UnclearRateMonitor(InstantSource.fixed(Instant.EPOCH)));
  }

  AskedRegister(UnclearRateMonitor share) throws IOException {
    registry = new ShepPopulationRegistry(OtherSide.channelsTo(stub), share);
  }

  static String response(String content) {
    return "<r:response xmlns:r='http://qujat.kz/schemas/gbdfl/1'>" + content + "</r:response>";
  }

  /// Returns the answer when the register's record has these elements.
  Answer says(String person) {
    return answers(response("<person>" + person + "</person>"));
  }

  /// Returns the answer for a response of the register.
  Answer answers(String response) {
    stub.answers(200, OtherSide.answers("SUCCESS", response));
    return registry.find(AIGUL);
  }

  /// Returns the entry, after checking that it has no oddities.
  static Entry found(Answer answer) {
    return foundWith(List.of(), answer);
  }

  /// Returns the entry, after checking that it has exactly these oddities.
  static Entry foundWith(List<String> oddities, Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    assertThat(((Answer.Found) answer).oddities()).isEqualTo(oddities);
    return ((Answer.Found) answer).entry();
  }

  @Override
  public void close() {
    stub.close();
  }
}
