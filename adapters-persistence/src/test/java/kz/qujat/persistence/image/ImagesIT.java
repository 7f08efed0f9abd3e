package kz.qujat.persistence.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.ScanParts;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.vault.TestKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(ImagesIT.Surroundings.class)
@TestPropertySource(properties = "qujat.vault.key=" + TestKey.BASE64)
class ImagesIT {
  private static final ImageContent PHOTO =
      new ImageContent("image/png", "a picture".getBytes(UTF_8));

  private final JdbcClient database;
  private final Images images;
  private final CitizenId aigul;
  private final CitizenId daulet;

  @Autowired
  ImagesIT(JdbcClient database, PseudonymDirectory pseudonymDirectory, Images images) {
    this.database = database;
    this.images = images;
    aigul = pseudonymDirectory.applicant(new Iin("850515490903"));
    daulet = pseudonymDirectory.applicant(new Iin("850515390001"));
  }

  @Configuration(proxyBeanMethods = false)
  @ScanParts({"kz.qujat.persistence.image", "kz.qujat.persistence.vault"})
  static class Surroundings {
    @Bean
    JdbcClient database() {
      return JdbcClient.create(TestDatabase.fresh().runtime());
    }

    @Bean
    Supplier<UUID> ids() {
      return UUID::randomUUID;
    }
  }

  @Test
  void aPictureIsFoundAgainByItsDigest() {
    assertThat(images.read(aigul, images.keep(aigul, PHOTO))).hasValue(PHOTO);
  }

  @Test
  void storingAPictureAgainGivesTheSameDigest() {
    assertThat(images.keep(aigul, PHOTO)).isEqualTo(images.keep(aigul, PHOTO));
  }

  @Test
  void theSamePictureOfTwoPeopleHasTwoDigests() {
    assertThat(images.keep(aigul, PHOTO)).isNotEqualTo(images.keep(daulet, PHOTO));
  }

  @Test
  void aPictureOfAnotherPersonIsNotFound() {
    assertThat(images.read(daulet, images.keep(aigul, PHOTO))).isEmpty();
  }

  @Test
  void theMediaTypeBelongsToThePicture() {
    Digest png = images.keep(aigul, PHOTO);
    Digest jpeg = images.keep(aigul, new ImageContent("image/jpeg", PHOTO.bytes()));
    assertThat(png).isNotEqualTo(jpeg);
  }

  @Test
  void thePictureIsUnreadableInTheTable() {
    images.keep(aigul, PHOTO);
    assertThat(
            database
                .sql("select count(*) from image where position(? in sealed) > 0")
                .param(PHOTO.bytes())
                .query(Long.class)
                .single())
        .isZero();
  }
}
