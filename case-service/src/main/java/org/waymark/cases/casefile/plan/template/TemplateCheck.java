package org.waymark.cases.casefile.plan.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.cases.casefile.plan.template.Template.Step;

/// What a schema cannot see: that every code named exists, that none is claimed twice, and that no
/// milestone waits for itself through others.
final class TemplateCheck {

  private static final Set<String> ANCHORS = Set.of("FC", "REG", "DEP", "ARR", "STAY", "START");

  /// Tracks of `domain.md` §3 that have no template yet: their milestones are attested by whoever
  /// records.
  private static final Pattern ELSEWHERE = Pattern.compile("(SAF|SHE|MED|LEG|CHD)-\\d{2}");

  private static final Set<String> FACTS =
      Arrays.stream(Fact.values()).map(Fact::name).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Step> steps = new LinkedHashMap<>();

  private TemplateCheck() {}

  static void verify(List<Template> all, Map<Track, Template> current) {
    var versions = new HashSet<String>();
    all.forEach(template ->
        refuseUnless(
            versions.add(template.track() + "-" + template.version()),
            template.track() + " version " + template.version() + " is there twice"));
    // an older version is read together with the newest of the other tracks, as a plan that holds
    // it would
    all.forEach(template -> {
      var together = new LinkedHashMap<>(current);
      together.put(template.track(), template);
      new TemplateCheck().verify(together.values());
    });
  }

  private void verify(Collection<Template> templates) {
    templates.forEach(template -> template.milestones().forEach(step -> add(template, step)));
    steps.values().forEach(this::verifyNames);
    steps.keySet().forEach(code -> refuseCircle(code, new LinkedHashSet<>()));
  }

  private void add(Template template, Step step) {
    refuseUnless(
        Track.ofMilestone(step.code()).filter(template.track()::equals).isPresent(),
        step.code() + " is no milestone of " + template.track());
    refuseUnless(steps.put(step.code(), step) == null, step.code() + " is there twice");
  }

  private void verifyNames(Step step) {
    step.needs().stream()
        .flatMap(Need::codes)
        .forEach(code ->
            refuseUnless(
                steps.containsKey(code)
                    || FACTS.contains(code)
                    || ELSEWHERE.matcher(code).matches(),
                step.code() + " needs " + code + ", which nothing defines"));
    starts(step)
        .forEach(start ->
            refuseUnless(
                ANCHORS.contains(start) || steps.containsKey(start),
                step.code() + " counts from " + start + ", which nothing defines"));
  }

  private void refuseCircle(String code, Set<String> path) {
    var step = steps.get(code);
    if (step == null) {
      return;
    }
    refuseUnless(path.add(code), path + " wait for each other");
    Stream.concat(step.needs().stream().flatMap(Need::codes), starts(step))
        .forEach(next -> refuseCircle(next, path));
    path.remove(code);
  }

  private static Stream<String> starts(Step step) {
    return Stream.concat(
        Stream.ofNullable(step.due()).flatMap(Due::starts),
        Stream.ofNullable(step.earliest()).flatMap(Due::starts));
  }

  private static void refuseUnless(boolean fine, String fault) {
    if (!fine) {
      throw new TemplateFault(fault);
    }
  }
}
