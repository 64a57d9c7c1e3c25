package org.marsad.views.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that news use for one and the same happening: where one paper writes "murder", another
/// writes "killing". The classes are wide, and mean something only within one story.
public final class Senses {
  private static final Map<String, String> CLASS =
      classes(
          """
          abduct: kidnap hostage
          acquit: exonerate clear
          agree: deal agreement accord pact
          allow: permit let
          announce: announcement declare reveal disclose
          approve: pass ratify
          arrest: detain apprehend nab custody detention
          arrive: come
          attack: assault raid ambush storm strike onslaught
          award: prize honor honour
          ban: prohibit forbid outlaw
          blaze: inferno
          bomb: bombing blast explode explosion detonate detonation
          burn: ablaze torch arson
          buy: purchase acquire acquisition takeover
          cancel: scrap
          charge: indict accuse indictment accusation
          clash: fight battle skirmish firefight combat
          condemn: denounce
          convict: guilty conviction
          crash: collide collision wreck smash
          cut: sever reduce slash
          delay: postpone
          deploy: dispatch send
          destroy: demolish raze devastate ruin flatten level destruction devastation damage
          disrupt: interrupt disruption interruption outage
          divorce: separate
          drop: fall decline plunge decrease
          end: finish conclude
          escape: flee fugitive breakout getaway
          evacuate: displace
          execute: behead hang lynch
          find: discover locate recover discovery
          fire: sack dismiss dismissal oust
          flood: inundate flooding
          help: assist aid
          hire: appoint recruit name
          hospitalize: hospital
          host: emcee
          hurricane: typhoon cyclone
          investigate: probe inquiry investigation enquiry
          kill: murder slay homicide manslaughter die death perish fatality gun
          launch: unveil introduce debut rollout
          leave: depart exit
          marry: wed marriage wedding
          meet: talk meeting talks discuss summit
          nominate: nomination
          patrol: guard
          perform: performance
          plan: intend
          play: portray star
          protest: demonstrate demonstration rally march
          quake: earthquake tremor temblor aftershock
          quit: resign resignation
          reject: refuse deny
          release: issue publish
          replace: succeed substitute
          rescue: save
          reverse: overturn quash annul reversal
          riot: unrest
          rise: increase climb jump surge soar
          rob: steal theft robbery burglary heist burgle loot
          search: hunt manhunt seek
          seize: capture confiscate impound
          sell: sale
          sentence: jail imprison
          shake: jolt rattle rock
          shell: bombard bombardment pound shelling
          shoot: gunfire shootout crossfire
          sink: capsize
          start: begin commence open
          stop: halt cease suspend
          sue: lawsuit suit litigation
          surrender: yield
          threaten: threat
          treat: treatment therapy rehab
          undergo: surgery operation
          visit: trip tour
          vote: ballot poll election elect
          warn: alert
          win: victory triumph clinch beat defeat top
          withdraw: retreat pull
          wound: injure hurt injury maim
          """);

  /// Verbs by which somebody tells something: each telling is one of its own.
  private static final Set<String> TELLING =
      Stream.of(
              ("say tell state add claim note report comment confirm announce explain insist"
                      + " declare statement")
                  .split(" "))
          .map(Stems::of)
          .collect(Collectors.toUnmodifiableSet());

  private Senses() {}

  /// The class of a stem, or the stem where it has none.
  public static String of(String stem) {
    return CLASS.getOrDefault(stem, stem);
  }

  /// Whether the stem is of a verb of telling.
  public static boolean tells(String stem) {
    return TELLING.contains(stem);
  }

  private static Map<String, String> classes(String table) {
    var classes = new HashMap<String, String>();
    table
        .lines()
        .map(line -> line.split(": "))
        .forEach(row -> {
          var name = Stems.of(row[0]);
          classes.putIfAbsent(name, name);
          Arrays.stream(row[1].split(" "))
              .forEach(word -> classes.putIfAbsent(Stems.of(word), name));
        });
    return Map.copyOf(classes);
  }
}
