package org.waymark.cases.casefile.profile;

import org.jspecify.annotations.Nullable;
import org.waymark.cases.codes.Gender;

/// The language the person speaks best and whether an interpreter is wanted.
///
/// @param primary ISO 639-2 code
/// @param interpreterGender the gender wished for, when the person was asked
public record SpokenLanguage(
    @Nullable String primary, YesNo interpreter, @Nullable Answer<Gender> interpreterGender) {}
