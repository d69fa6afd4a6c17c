package org.waymark.referrals.partner;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/// An organisation that referrals can be sent to.
///
/// @param organisation its alias, which is its id everywhere
/// @param country ISO 3166-1 alpha-2
/// @param regions where in that country, in the partner's own words
/// @param languages ISO 639-2
/// @param serves whom it serves, such as women and girls only
@Document("partners")
@TypeAlias("partner")
record Partner(
    @Id String organisation,
    String name,
    @Indexed String country,
    List<String> regions,
    @Indexed Set<ServiceType> services,
    List<String> languages,
    @Nullable String serves,
    @Nullable String note) {}
