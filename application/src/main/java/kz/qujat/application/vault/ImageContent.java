package kz.qujat.application.vault;

import java.util.Arrays;

/// An image file that contains nothing but the image.
public final class ImageContent {
  private final String mediaType;
  private final byte[] bytes;

  /// Creates a picture of type `image/jpeg` or `image/png`.
  public ImageContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageContent imageContent
        && mediaType.equals(imageContent.mediaType)
        && Arrays.equals(bytes, imageContent.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "ImageContent[" + mediaType + ", " + bytes.length + " bytes]";
  }
}
