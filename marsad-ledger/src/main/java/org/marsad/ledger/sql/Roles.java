package org.marsad.ledger.sql;

import org.marsad.views.incident.Role;

/// The numbers under which roles are stored. Those that tell of an incident come first.
final class Roles {
  /// That a row of `claim c` tells of an incident.
  static final String TELLING = " AND c.role <= " + number(Role.LOOSE);

  private Roles() {}

  static int number(Role role) {
    return switch (role) {
      case TELLS -> 0;
      case LOOSE -> 1;
      case DENIES -> 2;
      case MENTIONS -> 3;
    };
  }

  static Role of(int number) {
    return switch (number) {
      case 0 -> Role.TELLS;
      case 1 -> Role.LOOSE;
      case 2 -> Role.DENIES;
      case 3 -> Role.MENTIONS;
      default -> throw new IllegalArgumentException("no role has the number " + number);
    };
  }
}
