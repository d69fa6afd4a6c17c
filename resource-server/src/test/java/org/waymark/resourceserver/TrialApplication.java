package org.waymark.resourceserver;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.waymark.resourceserver.store.MongoMapping;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.TrailedStores;
import org.waymark.resourceserver.trial.Thing;

@SpringBootApplication(scanBasePackages = "org.waymark.resourceserver.trial")
public class TrialApplication {
  @Bean
  TrailedStore<Thing> things(TrailedStores stores) {
    return stores.of(Thing.class);
  }

  @Bean
  MongoMapping mapping() {
    return new MongoMapping() {
      @Override
      public List<Class<?>> polymorphicTypes() {
        return List.of(Thing.Told.class, Thing.Mood.class);
      }
    };
  }
}
