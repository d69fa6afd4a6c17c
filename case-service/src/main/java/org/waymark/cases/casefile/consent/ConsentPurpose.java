package org.waymark.cases.casefile.consent;

import java.util.Arrays;
import java.util.Optional;

/// What a consent is given for: one record per purpose and recipient, never one tick for all
/// (`domain.md` §5). Other purposes of the field are not kept as objects yet.
public enum ConsentPurpose {
  CNS_01("case services and record keeping", false),
  CNS_02("release to a named provider", true),
  CNS_03("health and counselling care", false),
  CNS_05("return and cross-border handover", true);

  private final String words;
  private final boolean forRecipient;

  ConsentPurpose(String words, boolean forRecipient) {
    this.words = words;
    this.forRecipient = forRecipient;
  }

  /// The code as the field writes it, such as `CNS-02`.
  public String code() {
    return name().replace('_', '-');
  }

  /// The purpose of that code, if consents for it are kept.
  public static Optional<ConsentPurpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
  }

  String words() {
    return words;
  }

  /// Whether it lets data out, so that it must name who gets what.
  public boolean forRecipient() {
    return forRecipient;
  }
}
