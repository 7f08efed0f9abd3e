package kz.qujat.domain.image;

/// The two pictures of an application.
public enum ImageKind {
  PHOTO,
  SIGNATURE
}
