// The map. Everything it draws comes from this desk: the base map in sheets (/map/base/…), incidents and control
// from /map.json for the part that is looked at. What it shows stands in the tables beneath as well.
(() => {
  "use strict";
  const page = document.getElementById("map-view");
  if (!page || typeof ol === "undefined") return;
  page.hidden = false;
  const word = page.dataset;
  const frame = document.getElementById("map");
  const list = document.getElementById("map-list");
  const vague = document.getElementById("map-vague");
  const DETAIL_ZOOM = 5.5;
  const NAMES_ZOOM = 8.6;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Colours come from the style sheet, so that day and night are the page's.
  const probe = document.createElement("span");
  page.append(probe);
  probe.hidden = true;
  const colours = new Map();
  const colour = (name) => {
    if (!colours.has(name)) {
      probe.style.color = `var(--${name})`;
      colours.set(name, getComputedStyle(probe).color);
    }
    return colours.get(name);
  };
  const faint = (name, opacity) => {
    const parts = ol.color.asArray(colour(name));
    return [parts[0], parts[1], parts[2], opacity];
  };
  const PARTIES = ["quiet", "one", "two", "three", "four", "five"];

  const filled = (phrase, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), phrase);
  const hatches = new Map();
  // Lines in a direction of its own for each colour.
  const hatch = (name, turn) => {
    const key = name + turn;
    if (!hatches.has(key)) {
      const ratio = window.devicePixelRatio || 1;
      const size = Math.round(9 * ratio);
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = size;
      const pen = canvas.getContext("2d");
      pen.strokeStyle = colour(name);
      pen.globalAlpha = 0.6;
      pen.lineWidth = 1.1 * ratio;
      pen.beginPath();
      const ways = [
        [[-1, 1, 1, -1], [0, size, size, 0], [size - 1, size + 1, size + 1, size - 1]],
        [[-1, size - 1, 1, size + 1], [0, 0, size, size], [size - 1, -1, size + 1, 1]],
        [[0, size / 2, size, size / 2]],
        [[size / 2, 0, size / 2, size]],
        [[0, size / 2, size, size / 2], [size / 2, 0, size / 2, size]],
      ];
      for (const [x, y, x2, y2] of ways[turn % ways.length]) {
        pen.moveTo(x, y);
        pen.lineTo(x2, y2);
      }
      pen.stroke();
      hatches.set(key, pen.createPattern(canvas, "repeat"));
    }
    return hatches.get(key);
  };

  const memo = new Map();
  const kept = (key, make) => {
    if (!memo.has(key)) memo.set(key, make());
    return memo.get(key);
  };
  const stroke = (name, width, dash) => new ol.style.Stroke({ color: colour(name), width, lineDash: dash });
  const fill = (value) => new ol.style.Fill({ color: value });
  const sans = getComputedStyle(document.body).fontFamily;

  // ---- The map under the map ----
  const degree = (thousandths) => thousandths / 1000;
  const steps = (line) => {
    const points = [];
    let east = 0;
    let north = 0;
    for (let i = 0; i + 1 < line.length; i += 2) {
      east += line[i];
      north += line[i + 1];
      points.push(ol.proj.fromLonLat([degree(east), Math.max(-85, Math.min(85, degree(north)))]));
    }
    return points;
  };
  const source = () => new ol.source.Vector();
  const base = { overview: {}, detail: {} };
  const kinds = ["land", "lakes", "rivers", "divisions", "coast", "borders", "disputed", "names"];
  for (const set of Object.values(base)) kinds.forEach((kind) => (set[kind] = source()));

  const baseStyle = (kind) => (feature, resolution) =>
    ({
      land: () => kept("land", () => new ol.style.Style({ fill: fill(colour("land")) })),
      lakes: () => kept("lakes", () => new ol.style.Style({ fill: fill(colour("sea")), stroke: stroke("water-line", 0.75) })),
      rivers: () => {
        const zoom = view.getZoomForResolution(resolution);
        if (feature.get("zoom") > zoom + 1.5) return undefined;
        const width = Math.max(0.6, Math.min(2.2, (feature.get("width") / 100) * (zoom - 1.5)));
        return kept(`river${width.toFixed(1)}`, () => new ol.style.Style({ stroke: stroke("water-line", width) }));
      },
      divisions: () => kept("divisions", () => new ol.style.Style({ stroke: stroke("division", 1, [5, 3]) })),
      coast: () => kept("coast", () => new ol.style.Style({ stroke: stroke("coast", 0.8) })),
      borders: () => kept("borders", () => new ol.style.Style({ stroke: stroke("border", 1.2) })),
      disputed: () => kept("disputed", () => new ol.style.Style({ stroke: stroke("border", 1.4, [1.5, 4]) })),
      names: () => name(feature, resolution),
    })[kind]();

  const arabicFirst = word.language === "ar";
  const name = (feature, resolution) => {
    const zoom = view.getZoomForResolution(resolution);
    const kind = feature.get("kind");
    const from = feature.get("zoom");
    if (from > zoom + 0.4 || (kind === "country" && zoom > 7.5) || (kind === "division" && zoom > 10.5)) return undefined;
    return kept(`name${feature.getId()}`, () => {
      const latin = feature.get("latin");
      const arabic = feature.get("arabic");
      const both = arabic && arabic !== latin;
      const text = both ? (arabicFirst ? `${arabic}\n${latin}` : `${latin}\n${arabic}`) : latin;
      const size = { country: 13, division: 11, capital: 12, town: from < 6 ? 11.5 : 11 }[kind] || 10.5;
      const weight = kind === "country" || kind === "capital" ? 600 : 400;
      return new ol.style.Style({
        zIndex: 30 - from + (kind === "capital" ? 1 : 0),
        text: new ol.style.Text({
          text: kind === "country" || kind === "division" ? text.toLocaleUpperCase(word.language) : text,
          font: `${kind === "water" ? "italic " : ""}${weight} ${size}px ${sans}`,
          fill: fill(kind === "water" ? colour("coast") : kind === "division" ? faint("name", 0.75) : colour("name")),
          stroke: new ol.style.Stroke({ color: colour("halo"), width: 3 }),
          padding: [2, 6, 2, 6],
        }),
      });
    });
  };

  const layers = (set, visible) =>
    kinds.map(
      (kind) =>
        new ol.layer.Vector({
          source: set[kind],
          style: baseStyle(kind),
          visible,
          declutter: kind === "names" ? "names" : false,
          zIndex: kind === "names" ? 40 : kinds.indexOf(kind),
          updateWhileInteracting: kind !== "names",
          className: kind === "names" ? "ol-names" : "ol-layer",
        }),
    );

  let named = 0;
  const put = (set, sheet) => {
    const polygon = (line) => new ol.Feature(new ol.geom.Polygon([steps(line)]));
    const way = (line) => new ol.Feature(new ol.geom.LineString(steps(line)));
    // Rings that run the other way round are holes of the land: lakes drawn above cover them.
    (sheet.land || []).forEach((line) => set.land.addFeature(polygon(line)));
    (sheet.lakes || []).forEach((line) => set.lakes.addFeature(polygon(line)));
    for (const kind of ["coast", "borders", "disputed", "divisions"]) {
      set[kind].addFeatures((sheet[kind] || []).map(way));
    }
    set.rivers.addFeatures(
      (sheet.rivers || []).map(([zoom, width, line]) => {
        const river = way(line);
        river.setProperties({ zoom, width }, true);
        return river;
      }),
    );
    set.names.addFeatures(
      (sheet.names || []).map(([x, y, zoom, kind, latin, arabic]) => {
        const one = new ol.Feature(new ol.geom.Point(ol.proj.fromLonLat([degree(x), degree(y)])));
        one.setId(`name${named++}`);
        one.setProperties({ zoom, kind, latin, arabic }, true);
        return one;
      }),
    );
  };

  const asked = new Map();
  const sheet = (path, set) => {
    if (!asked.has(path)) {
      asked.set(
        path,
        fetch(`/map/base/${path}`)
          .then((answer) => (answer.ok ? answer.json() : {}))
          .then((found) => put(set, found))
          .catch(() => asked.delete(path)),
      );
    }
    return asked.get(path);
  };

  const squares = (size) => {
    const [west, south, east, north] = ol.proj.transformExtent(view.calculateExtent(map.getSize()), "EPSG:3857", "EPSG:4326");
    const names = [];
    for (let x = Math.floor(west / size) * size; x < east; x += size) {
      for (let y = Math.floor(south / size) * size; y < north; y += size) {
        const turned = ((((x + 180) % 360) + 360) % 360) - 180;
        if (y >= -90 && y < 90) names.push(`${turned}/${y}`);
      }
    }
    return names;
  };

  // ---- Incidents and control ----
  const marks = source();
  const control = source();
  let picked = null;

  const best = (grades) => (grades.confirmed || grades.fair ? "fair" : grades.weak ? "weak" : "contested");
  const markStyle = (feature) => {
    const kind = feature.get("kind");
    const count = feature.get("incidents");
    const grade = best(feature.get("grades"));
    const on = feature === picked;
    return kept(`mark${kind}${kind === "disc" ? "" : feature.getId()}${count}${grade}${on}`, () => {
      if (kind === "disc") {
        const radius = Math.min(26, 7 + 3.2 * Math.log2(count));
        return new ol.style.Style({
          zIndex: on ? 1e6 : count,
          image: new ol.style.Circle({
            radius,
            declutterMode: "none",
            fill: fill(grade === "fair" ? faint("incident", 0.9) : faint("paper", 0.92)),
            stroke: new ol.style.Stroke({
              color: on ? colour("focus") : colour("incident"),
              width: on ? 4 : 2,
              lineDash: grade === "contested" ? [3, 3] : undefined,
            }),
          }),
          text: new ol.style.Text({
            text: count > 1 ? String(count) : "",
            declutterMode: "none",
            font: `600 11px ${sans}`,
            fill: fill(grade === "fair" ? colour("paper") : colour("ink")),
          }),
        });
      }
      const area = new ol.style.Style({
        zIndex: on ? 1e6 : -feature.get("radiusKm"),
        fill: fill(hatch("incident", 0)),
        stroke: new ol.style.Stroke({
          color: on ? colour("focus") : colour("incident"),
          width: on ? 3 : 1.3,
          lineDash: grade === "contested" ? [3, 4] : [7, 4],
        }),
      });
      const label = new ol.style.Style({
        zIndex: 2e6,
        // At a ring's upper edge: in its middle it would read as a point.
        geometry: () => {
          if (kind === "outline") return new ol.geom.Point(ol.proj.fromLonLat(feature.get("middle")));
          const extent = feature.getGeometry().getExtent();
          return new ol.geom.Point([(extent[0] + extent[2]) / 2, extent[3]]);
        },
        text: new ol.style.Text({
          text: count > 1 ? String(count) : "",
          declutterMode: "none",
          font: `600 12px ${sans}`,
          fill: fill(colour("incident")),
          stroke: new ol.style.Stroke({ color: colour("halo"), width: 4 }),
        }),
      });
      return [area, label];
    });
  };

  const controlStyle = (feature, resolution) => {
    const party = PARTIES[feature.get("colour")];
    const hold = feature.get("hold");
    const middle = feature.get("middle");
    const small = middle && 3000 / (resolution * Math.cos((middle[1] * Math.PI) / 180)) < 9;
    return kept(`control${feature.get("colour")}${hold}${small ? feature.getId() : ""}`, () => {
      const inside = {
        held: () => faint(party, 0.6),
        reported: () => faint(party, 0.25),
        claimed: () => hatch(party, feature.get("colour")),
        contested: () => hatch(party, feature.get("colour")),
        present: () => faint("paper", 0.01),
      }[hold]();
      const edge = new ol.style.Stroke({ color: colour(party), width: 1.6, lineDash: hold === "contested" ? [4, 3] : undefined });
      if (!small) return new ol.style.Style({ fill: fill(inside), stroke: edge });
      return new ol.style.Style({
        geometry: () => new ol.geom.Point(ol.proj.fromLonLat(middle)),
        image: new ol.style.RegularShape({
          points: 4,
          angle: Math.PI / 4,
          radius: 9,
          displacement: [0, -15],
          declutterMode: "none",
          fill: fill(typeof inside === "string" || Array.isArray(inside) ? inside : faint(party, 0.15)),
          stroke: edge,
        }),
      });
    });
  };

  const view = new ol.View({ center: ol.proj.fromLonLat([30, 22]), zoom: 3, minZoom: 1.5, maxZoom: 13, showFullExtent: true });
  const overviewLayers = layers(base.overview, true);
  const detailLayers = layers(base.detail, false);
  const map = new ol.Map({
    target: frame,
    view,
    layers: [
      ...overviewLayers,
      ...detailLayers,
      new ol.layer.Vector({ source: control, style: controlStyle, zIndex: 20 }),
      // Areas lie beneath the names, discs above them.
      new ol.layer.Vector({ source: marks, style: (one) => (one.get("kind") === "disc" ? undefined : markStyle(one)), zIndex: 30 }),
      new ol.layer.Vector({
        source: marks,
        style: (one) => (one.get("kind") === "disc" ? markStyle(one) : undefined),
        zIndex: 50,
        className: "ol-marks",
      }),
    ],
    controls: [
      new ol.control.Zoom({ zoomInTipLabel: word.zoomIn, zoomOutTipLabel: word.zoomOut }),
      new ol.control.ScaleLine({ minWidth: 72 }),
      new ol.control.Attribution({ collapsible: false, attributions: word.attribution }),
    ],
  });
  overviewLayers[0].getSource().setAttributions(word.attribution);
  const said = document.createElement("p");
  said.className = "hidden-label";
  said.setAttribute("aria-live", "polite");
  page.append(said);

  const loadBase = async () => {
    await sheet("overview", base.overview);
    const near = view.getZoom() >= DETAIL_ZOOM;
    if (near) {
      await Promise.all(squares(10).map((name) => sheet(`detail/${name}`, base.detail)));
      if (view.getZoom() >= NAMES_ZOOM) squares(2).forEach((name) => sheet(`names/${name}`, base.detail));
    }
    const still = view.getZoom() >= DETAIL_ZOOM;
    // The overview's large names stay at every zoom.
    overviewLayers.forEach((layer, i) => layer.setVisible(kinds[i] === "names" || !still));
    detailLayers.forEach((layer) => layer.setVisible(still));
  };

  // ---- What is chosen, as the address has it ----
  let chosen = new URLSearchParams(location.search);
  const address = (path, more) => {
    const fields = new URLSearchParams(chosen);
    Object.entries(more || {}).forEach(([field, value]) => fields.set(field, value));
    const query = fields.toString();
    return path + (query ? `?${query}` : "");
  };
  const remember = () => {
    const [east, north] = ol.proj.toLonLat(view.getCenter());
    history.replaceState(null, "", `${address("/map")}#${view.getZoom().toFixed(2)}/${north.toFixed(3)}/${east.toFixed(3)}`);
  };

  const reader = new ol.format.GeoJSON({ featureProjection: "EPSG:3857" });
  let running = null;
  let first = true;
  const refresh = async () => {
    running?.abort();
    running = new AbortController();
    const zoom = Math.round(view.getZoom());
    const box = ol.proj.transformExtent(view.calculateExtent(map.getSize()), "EPSG:3857", "EPSG:4326");
    try {
      const answer = await fetch(address("/map.json", { zoom, box: box.map((side) => side.toFixed(3)).join(",") }), {
        signal: running.signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.json());
    } catch (trouble) {
      if (trouble.name !== "AbortError") vague.textContent = word.failed;
    }
  };

  const show = (found) => {
    const before = picked?.getId();
    marks.clear(true);
    marks.addFeatures(reader.readFeatures(found.marks));
    control.clear(true);
    control.addFeatures(reader.readFeatures(found.control));
    picked = (before && marks.getFeatureById(before)) || null;
    const areas = found.vague.map((one) => `${one.name} (${one.incidents})`).join(", ");
    vague.textContent = [
      areas ? `${word.vague} ${areas}.` : "",
      found.unmapped ? filled(word.unmapped, found.unmapped) : "",
    ].join(" ");
    parties(found.control.features);
    days(found.days);
    if (first) {
      first = false;
      remember();
    }
    map.once("rendercomplete", () => (word.drawn = "true"));
    map.render();
  };

  // As the address says, else about all that fits.
  const begin = () => {
    const [zoom, north, east] = location.hash.slice(1).split("/").map(Number);
    const bounds = (word.bounds || "").split(",").map(Number);
    if (Number.isFinite(east) && Number.isFinite(north)) {
      view.setCenter(ol.proj.fromLonLat([east, north]));
      view.setZoom(zoom);
    } else if (bounds.length === 4) {
      const room = Math.min(60, map.getSize()[0] / 8);
      view.fit(ol.proj.transformExtent(bounds, "EPSG:4326", "EPSG:3857"), { padding: [room, room, room, room], maxZoom: 7.5 });
    }
  };

  const parties = (features) => {
    const legend = document.getElementById("parties");
    if (!legend) return;
    const known = new Map();
    features.forEach(({ properties }) => known.set(properties.colour ? properties.party : "", properties));
    legend.replaceChildren(
      ...[...known.values()]
        .sort((one, other) => (one.colour || 9) - (other.colour || 9))
        .map((one) => {
          const item = document.createElement("li");
          const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
          svg.setAttribute("width", "18");
          svg.setAttribute("height", "18");
          svg.setAttribute("aria-hidden", "true");
          const square = document.createElementNS("http://www.w3.org/2000/svg", "rect");
          for (const [key, value] of Object.entries({ x: 2, y: 2, width: 14, height: 14, "stroke-width": 2, "fill-opacity": 0.6 })) {
            square.setAttribute(key, value);
          }
          square.setAttribute("class", `party-${one.colour}`);
          square.setAttribute("fill", "currentColor");
          svg.append(square);
          const label = document.createElement("bdi");
          label.textContent = one.colour ? one.name : "…";
          item.append(svg, label);
          return item;
        }),
    );
  };

  // ---- What stands behind a mark ----
  const described = (feature) => {
    if (!feature) return word.nothing;
    const count = feature.get("incidents");
    const place = feature.get("name");
    if (feature.get("kind") !== "disc") return filled(word.markArea, count, place, feature.get("radiusKm"));
    return feature.get("places") > 1
      ? filled(word.markMany, count, feature.get("places"))
      : filled(word.markExact, count, place);
  };

  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    picked = null;
    marks.changed();
    frame.focus({ preventScroll: true });
  };

  const open = async (feature, held) => {
    picked = feature;
    marks.changed();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "close";
    button.setAttribute("aria-label", word.close);
    button.textContent = "×";
    button.addEventListener("click", close);
    const body = document.createElement("div");
    body.textContent = word.loading;
    list.replaceChildren(button, body);
    list.hidden = false;
    try {
      if (feature) {
        const answer = await fetch(address("/map/list", { mark: feature.getId() }), { headers: { "HX-Request": "true" } });
        if (!answer.ok) throw new Error(String(answer.status));
        // The desk's own page: whatever reports say is escaped there.
        body.innerHTML = await answer.text();
      } else {
        body.textContent = "";
      }
    } catch {
      body.textContent = word.failed;
    }
    held.forEach((one) => {
      const line = document.createElement("p");
      line.className = "small";
      const hold = document.querySelector(`[data-hold="${one.get("hold")}"]`)?.textContent || one.get("hold");
      line.textContent = `${one.get("place")}: ${one.get("name")}, ${hold}, ${one.get("since")}`;
      body.append(line);
    });
    list.focus({ preventScroll: true });
  };

  const at = (pixel) => {
    const found = { mark: null, held: [] };
    map.forEachFeatureAtPixel(
      pixel,
      (feature, layer) => {
        if (layer?.getSource() === marks) {
          const nearer = !found.mark || (feature.get("radiusKm") || 0) < (found.mark.get("radiusKm") || 0);
          if (nearer) found.mark = feature;
        } else if (layer?.getSource() === control) {
          found.held.push(feature);
        }
      },
      { hitTolerance: 4, layerFilter: (layer) => layer.getSource() === marks || layer.getSource() === control },
    );
    return found;
  };

  map.on("singleclick", (event) => {
    const { mark, held } = at(event.pixel);
    if (mark || held.length) open(mark, held);
    else close();
  });
  map.on("pointermove", (event) => {
    if (event.dragging) return;
    const { mark, held } = at(event.pixel);
    map.getViewport().style.cursor = mark || held.length ? "pointer" : "";
    frame.title = mark ? described(mark) : held.length ? `${held[0].get("place")}: ${held[0].get("name")}` : "";
  });

  const inOrder = () =>
    marks.getFeatures().sort((one, other) => {
      const [a, b] = [one, other].map((each) => ol.extent.getCenter(each.getGeometry().getExtent()));
      return a[0] - b[0] || b[1] - a[1];
    });
  const step = (way) => {
    const all = inOrder();
    if (!all.length) {
      said.textContent = word.nothing;
      return;
    }
    const now = all.indexOf(picked);
    picked = all[(now + way + all.length) % all.length];
    marks.changed();
    said.textContent = described(picked);
    frame.title = described(picked);
  };
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n" || event.key === "N") step(1);
    else if (event.key === "p" || event.key === "P") step(-1);
    else if (event.key === "Enter" && picked) open(picked, []);
    else return;
    event.preventDefault();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  // ---- Days ----
  const fromInput = document.getElementById("slider-from");
  const toInput = document.getElementById("slider-to");
  const bars = document.getElementById("slider-bars");
  const output = document.getElementById("slider-days");
  const play = document.getElementById("play");
  const slider = page.querySelector(".slider");
  let periods = [];
  let timer = 0;

  const days = (found) => {
    slider.hidden = found.length < 2;
    const same = periods.length === found.length && periods.every((one, i) => one.incidents === found[i].incidents);
    periods = found;
    if (slider.hidden || same) return;
    for (const input of [fromInput, toInput]) input.max = String(found.length - 1);
    const from = chosen.get("from");
    const to = chosen.get("to");
    fromInput.value = String(from ? Math.max(0, found.findLastIndex((one) => one.first <= from)) : 0);
    const end = to ? found.findIndex((one) => one.last >= to) : -1;
    toInput.value = String(end >= 0 ? end : found.length - 1);
    spoken();
  };

  const range = () => [Number(fromInput.value), Number(toInput.value)];
  const spoken = () => {
    const [from, to] = range();
    const words = whole() ? word.allDays : `${periods[from].first} – ${periods[to].last}`;
    output.textContent = words;
    fromInput.setAttribute("aria-valuetext", periods[from].first);
    toInput.setAttribute("aria-valuetext", periods[to].last);
    draw();
  };
  const whole = () => range()[0] === 0 && range()[1] === periods.length - 1;

  const draw = () => {
    const ratio = window.devicePixelRatio || 1;
    const { width, height } = bars.getBoundingClientRect();
    bars.width = Math.round(width * ratio);
    bars.height = Math.round(height * ratio);
    const pen = bars.getContext("2d");
    const most = Math.max(1, ...periods.map((one) => one.incidents));
    const wide = bars.width / periods.length;
    const [from, to] = range();
    periods.forEach((one, i) => {
      const tall = one.incidents ? Math.max(2 * ratio, (one.incidents / most) * bars.height) : 0;
      pen.fillStyle = i >= from && i <= to ? colour("incident") : colour("rule");
      pen.fillRect(i * wide, bars.height - tall, Math.max(1, wide - ratio), tall);
    });
  };

  const chooseDays = () => {
    if (whole()) {
      chosen.delete("from");
      chosen.delete("to");
    } else {
      const [from, to] = range();
      chosen.set("from", periods[from].first);
      chosen.set("to", periods[to].last);
    }
  };

  // The tables and the links beside the map follow it.
  const follow = async () => {
    remember();
    const answer = await fetch(address("/map"));
    if (!answer.ok) return;
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of ["#map-tables", ".filters", ".same"]) {
      const here = document.querySelector(part);
      const there = other.querySelector(part);
      if (here && there) here.replaceWith(document.adoptNode(there));
    }
  };
  let followed = 0;
  let wait = 0;
  const moved = () => {
    chooseDays();
    spoken();
    clearTimeout(wait);
    wait = setTimeout(refresh, 90);
    clearTimeout(followed);
    followed = setTimeout(follow, 700);
  };
  fromInput.addEventListener("input", () => {
    if (Number(fromInput.value) > Number(toInput.value)) toInput.value = fromInput.value;
    moved();
  });
  toInput.addEventListener("input", () => {
    if (Number(toInput.value) < Number(fromInput.value)) fromInput.value = toInput.value;
    moved();
  });
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = word.play;
  };
  play.addEventListener("click", () => {
    if (timer) {
      stop();
      return;
    }
    if (whole() || range()[1] === periods.length - 1) {
      const wide = whole() ? Math.max(0, Math.round(periods.length / 8) - 1) : range()[1] - range()[0];
      fromInput.value = "0";
      toInput.value = String(wide);
      moved();
    }
    play.textContent = word.pause;
    timer = setInterval(() => {
      const [from, to] = range();
      if (to >= periods.length - 1) {
        stop();
        return;
      }
      toInput.value = String(to + 1);
      fromInput.value = String(from + 1);
      moved();
    }, 800);
  });

  let settled = 0;
  const arrived = () => {
    loadBase();
    clearTimeout(settled);
    settled = setTimeout(() => {
      if (!first) remember();
      refresh();
    }, 120);
  };
  map.on("moveend", arrived);
  const repaint = () => {
    for (const each of [colours, hatches, memo]) each.clear();
    map.getLayers().forEach((layer) => layer.changed());
    if (periods.length > 1) draw();
  };
  dark.addEventListener("change", repaint);
  window.addEventListener("resize", () => periods.length > 1 && draw());
  begin();
  arrived();
})();
