package org.marsad.app.desk.map;

import org.marsad.app.desk.map.base.Shapes;
import org.marsad.app.desk.map.base.Sheets;

/// What pictures of the map are drawn from.
public record Atlas(Sheets sheets, Shapes shapes) {}
