package org.waymark.cases.casefile.register;

import java.security.SecureRandom;
import java.util.List;

/// Two neutral words by which staff speak of a file. They say nothing about the person: no colour
/// of skin, no animal that insults somewhere, no place.
public final class Alias {

  private static final List<String> FIRST =
      List.of(
          "Amber", "Autumn", "Bright", "Calm", "Cedar", "Clear", "Copper", "Coral", "Cotton",
          "Crystal", "Distant", "Early", "Evening", "Fern", "Gentle", "Golden", "Hazel", "Indigo",
          "Ivory", "Jade", "Late", "Lilac", "Linen", "Maple", "Marble", "Meadow", "Mellow", "Misty",
          "Morning", "Olive", "Opal", "Pearl", "Pine", "Plain", "Quiet", "Rainy", "River",
          "Saffron", "Sandy", "Silver", "Spring", "Steady", "Summer", "Sunny", "Teal", "Velvet",
          "Willow", "Winter");

  private static final List<String> SECOND =
      List.of(
          "Anchor",
          "Arch",
          "Basket",
          "Bay",
          "Beacon",
          "Bench",
          "Boat",
          "Bridge",
          "Brook",
          "Candle",
          "Canvas",
          "Cliff",
          "Cloud",
          "Compass",
          "Cove",
          "Field",
          "Garden",
          "Gate",
          "Grove",
          "Harbour",
          "Hill",
          "Island",
          "Kite",
          "Ladder",
          "Lake",
          "Lantern",
          "Leaf",
          "Lighthouse",
          "Mill",
          "Mirror",
          "Orchard",
          "Path",
          "Pebble",
          "Pier",
          "Pond",
          "Quilt",
          "Reef",
          "Ridge",
          "Sail",
          "Shell",
          "Shore",
          "Stone",
          "Stream",
          "Thread",
          "Tower",
          "Valley",
          "Wave",
          "Window");

  private static final SecureRandom RANDOM = new SecureRandom();

  private Alias() {}

  public static String random() {
    return pick(FIRST) + " " + pick(SECOND);
  }

  private static String pick(List<String> words) {
    return words.get(RANDOM.nextInt(words.size()));
  }
}
