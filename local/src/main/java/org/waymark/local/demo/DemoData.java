package org.waymark.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.local.demo.script.Script;
import org.waymark.local.demo.script.Story;
import org.waymark.local.instance.PrivateFiles;
import org.waymark.local.instance.Trouble;

/// Loads the demo into a running system. Interrupted, it goes on at the next call; done, it changes
/// nothing.
public final class DemoData {
  private static final int AT_ONCE = 4;

  private DemoData() {}

  public static void main(String[] arguments) {
    try {
      load(Surroundings.from(System.getenv()));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(1);
    }
  }

  static void load(Surroundings at) {
    var wire = new Wire();
    var cast = Cast.read();
    var accounts = new AccountsFile(at.accounts());
    var console = new KeycloakConsole(wire, at);
    var ids = new Enrolment(console, accounts).enrol(cast);
    System.out.println("people " + ids.size() + "/" + cast.people().size());
    try (var signIns = new SignIns(wire, at, console, accounts.known(cast))) {
      var stories = new Script().stories();
      var journal = journal(at, wire, cast, signIns, stories);
      var partners = new PartnerDesk(wire, at.referrals(), cast, signIns, journal);
      var teller = new Storyteller(wire, at.cases(), cast, ids, signIns, journal);
      partners.introduce("tawan");
      all("files", stories, teller::tell);
      all("answers", stories, partners::answer);
    }
  }

  /// A journal of another store than the one in use tells nothing about it.
  private static Journal journal(
      Surroundings at, Wire wire, Cast cast, SignIns signIns, List<Story> stories) {
    var file = PrivateFiles.directory(at.state().resolve("data")).resolve("demo-journal");
    var journal = Journal.open(file, LocalDate.now(ZoneOffset.UTC));
    var teller = new Storyteller(wire, at.cases(), cast, Map.of(), signIns, journal);
    var told = stories.stream().filter(teller::isTold).findFirst();
    return told.isPresent() && !teller.knows(told.get())
        ? Journal.fresh(file, LocalDate.now(ZoneOffset.UTC))
        : journal;
  }

  private interface Telling {
    void of(Story story);
  }

  private static void all(String what, List<Story> stories, Telling telling) {
    var count = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var tasks = new ArrayList<Callable<Void>>();
      for (var story : stories) {
        tasks.add(() -> {
          telling.of(story);
          System.out.println(what + " " + count.incrementAndGet() + "/" + stories.size());
          return null;
        });
      }
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The demo data was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Trouble trouble
          ? trouble
          : new Trouble("The demo data failed", e);
    }
  }
}
