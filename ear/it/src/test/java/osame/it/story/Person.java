package osame.it.story;

import java.util.Locale;

/**
 * An invented taxpayer.
 *
 * @param index from 1, unique among the stories
 * @param name within the story
 */
record Person(int index, String name) {

  /** The addressee number, of 15 digits. */
  String number() {
    return String.format(Locale.ROOT, "4%014d", index);
  }
}
