package kz.qujat.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qujat.web.wire.ApiJsonMapperFactory;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class FormReaderTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private final JsonFormReader reader = new JsonFormReader(VALIDATOR);

  enum Colour {
    RED
  }

  record Lid(@Size(max = 3) @Nullable String label, @Nullable Boolean tight) {}

  record Pot(
      @NotBlank @Size(max = 5) String name,
      @NotNull Colour colour,
      @JsonProperty("cover") @Valid @Nullable Lid lid,
      @Nullable Integer litres,
      @Nullable Colour handle,
      @Nullable List<@Nullable Integer> marks)
      implements JsonForm {
    @Override
    public List<FieldError> contradictions() {
      return litres != null && litres < 0
          ? List.of(new FieldError("litres", FieldFaultCode.OUT_OF_RANGE))
          : List.of();
    }
  }

  @Test
  void aValidFormIsRead() {
    assertThat(read("{'name':'tall','colour':'RED','cover':{'tight':true},'litres':null}"))
        .isEqualTo(new Pot("tall", Colour.RED, new Lid(null, true), null, null, null));
  }

  @Test
  void everyUnknownMistypedOrInvalidFieldIsNamedInTheOrderOfTheForm() {
    assertThat(
            flaws(
                """
                {'price':1,'marks':[1,'x',true],'litres':-1,'name':'enormous','more':{'a':[1]},
                 'cover':{'tight':'yes','colour':'RED','label':'wide'},'colour':'GREEN'}\
                """))
        .isEqualTo(
            "name=TOO_LONG colour=NOT_ALLOWED cover.tight=WRONG_TYPE cover.colour=UNKNOWN"
                + " cover.label=TOO_LONG litres=OUT_OF_RANGE marks.1=WRONG_TYPE marks.2=WRONG_TYPE"
                + " price=UNKNOWN more=UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | name=REQUIRED colour=REQUIRED",
        "{'name':null,'colour':null} | name=REQUIRED colour=REQUIRED",
        "{'name':' ','colour':''} | name=REQUIRED colour=REQUIRED",
        "{'name':7,'colour':0} | name=WRONG_TYPE colour=WRONG_TYPE",
        "{'name':['a'],'colour':['RED']} | name=WRONG_TYPE colour=WRONG_TYPE",
        "{'name':'a','colour':'red'} | colour=NOT_ALLOWED",
        "{'name':'a','colour':'RED','handle':''} | handle=NOT_ALLOWED",
        "{'name':'a','colour':'RED','cover':'tight'} | cover=WRONG_TYPE",
        "{'name':'a','colour':'RED','cover':[]} | cover=WRONG_TYPE",
        "{'name':'a','colour':'RED','cover':{'tight':''}} | cover.tight=WRONG_TYPE",
        "{'name':'a','colour':'RED','cover':{'tight':'\\u0000'}} | cover.tight=WRONG_TYPE",
        "{'name':'a','colour':'RED','litres':' '} | litres=WRONG_TYPE",
        "{'name':'a','colour':'RED','litres':'3'} | litres=WRONG_TYPE",
        "{'name':'a','colour':'RED','litres':1.5} | litres=WRONG_TYPE",
        "{'name':'a','colour':'RED','litres':99999999999} | litres=WRONG_TYPE",
        "{'name':'a','colour':'RED','lid':{}} | lid=UNKNOWN",
        "{'name':'a','colour':'RED','a/b~c':1} | a/b~c=UNKNOWN",
        "{'name':'a','colour':'RED','':1} | =UNKNOWN"
      })
  void anInvalidValueIsNeverConverted(String json, String flaws) {
    assertThat(flaws(json)).isEqualTo(flaws);
  }

  @Test
  void aPageMayHaveFurtherFields() {
    ObjectNode typed = node("{'name':'a','colour':'RED','_csrf':'x'}");
    assertThat(reader.readKnown(typed, Pot.class).name()).isEqualTo("a");
    assertThat(typed.has("_csrf")).isTrue();
  }

  @Test
  void oneResponseNamesAtMostAHundredFields() {
    String many =
        IntStream.range(0, 1000).mapToObj(i -> "'f" + i + "':1").collect(Collectors.joining(","));
    String marks = IntStream.range(0, 1000).mapToObj(_ -> "'x'").collect(Collectors.joining(","));
    assertThat(flaws("{" + many + "}").split(" ")).hasSize(100);
    assertThat(flaws("{'marks':[" + marks + "]}").split(" ")).hasSizeLessThanOrEqualTo(100);
  }

  private Pot read(String json) {
    return reader.read(node(json), Pot.class);
  }

  private static ObjectNode node(String json) {
    return (ObjectNode) ApiJsonMapperFactory.mapper().readTree(json.replace('\'', '"'));
  }

  private String flaws(String json) {
    var refused = new StringBuilder();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> read(json))
        .satisfies(e ->
            refused.append(
                e.errors().stream()
                    .map(error -> error.field() + "=" + error.flaw().code())
                    .collect(Collectors.joining(" "))));
    return refused.toString();
  }
}
