package kz.qujat.integration.neighbour;

/// The answer to a neighbour whose message was taken note of.
public record Accepted(String status) {
  public Accepted() {
    this("ACCEPTED");
  }
}
