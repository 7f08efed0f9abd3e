package kz.qujat.architecture.counterexamples;

final class Talkative {
  private Talkative() {}

  record OnTheConsole() {
    @SuppressWarnings("SystemOut") // that is the point
    void say(String words) {
      System.out.println(words);
    }
  }

  record AboutFailures() {
    @SuppressWarnings("CatchAndPrintStackTrace") // that is the point
    void say(Exception failure) {
      failure.printStackTrace();
    }
  }
}
