#!/usr/bin/env python3
"""Counts the kinds of error in coded reports and prints the ten most frequent of each task as Markdown.

    errors.py SCORER GOLD-FOLDER CODED-FOLDER

SCORER is the scorer's file (score.py); its own functions tell what is right. CODED-FOLDER holds
NAME.coded.jsonl as bench/quality leaves them. Standard library only.
"""
import collections
import contextlib
import importlib.util
import io
import os
import re
import sys

FILES = {"claims-seed": "claims-seed", "claims": "claims-dev", "releases": "isafpr-dev", "times": "timex-dev",
         "places": "geo-dev", "voices": "polnear-dev", "entities": "re3d-dev", "types": "case2021-dev",
         "plover": "plover_gsr-dev", "templates": "muc4-dev"}


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def printed(score, task, gold, coded):
    """The scorer's own list of errors, each a tuple of what it printed."""
    errors = []
    report = score.Report(10 ** 9)
    report.error = lambda *what: errors.append(what)
    with contextlib.redirect_stdout(io.StringIO()):
        getattr(score, task)(gold, coded, report)
    return errors


def claims(score, gold, coded):
    for what in printed(score, "claims", gold, coded):
        if what[1] == "missed:":
            yield "missed " + what[2]
        else:
            for field in what[3].split(", "):
                yield "wrong " + field
    for d in gold:
        low, high = d.get("annotated", [0, 10 ** 9])
        found = [c for c in coded[d["id"]]["claims"] if low <= c["span"]["start"] < high and not c.get("presupposed")]
        for c in found:
            if not any(score.overlap(g["sentence"], score.span(c["span"])) and score.typed(g, c) for g in d["claims"]):
                yield "told, not in the gold: " + c["type"]


def releases(score, gold, coded):
    for _, name, _, want, _, got in printed(score, "releases", gold, coded):
        if not got:
            yield name + ": not counted"
        elif sum(got) < want:
            yield name + ": too few"
        elif max(got) > want:
            yield name + ": too many"
        else:
            yield name + ": parts that do not add up"
    groups = collections.Counter((d["text"], d["date"]) for d in gold)
    for d in gold:
        if groups[(d["text"], d["date"])] > 1:
            continue
        alone = [d]
        out = collections.Counter()
        class Note(score.Report):
            def share(self, name, hit, total):
                out[name] = total - hit
        with contextlib.redirect_stdout(io.StringIO()):
            score.releases(alone, coded, Note(0))
        if out["release: province"]:
            yield "province: none or another"
        if out["release: date, dated releases"]:
            claims_ = coded[d["id"]]["claims"]
            yield "day: no claim" if not claims_ else "day: none or another"


def times(score, gold, coded):
    for what in printed(score, "times", gold, coded):
        shape = lambda value: re.sub(r"\d", "9", str(value))
        yield "gold %s, given %s" % (shape(what[2]), shape(what[5]))
    for d in gold:
        given = score.layer(coded[d["id"]], "times")
        for g in d["gold"]["timexes"]:
            if not any(score.touches(g, p) for p in given):
                yield "missed " + g.get("type", "time")
        for p in given:
            if not any(score.touches(g, p) for g in d["gold"]["timexes"]):
                yield "given, not in the gold: " + p["type"]


def places(score, gold, coded):
    for what in printed(score, "places", gold, coded):
        yield "not in the gazetteer" if what[4] is None else "another place, in " + str(what[4])
    for d in gold:
        every = [t for t in d["gold"]["toponyms"] if t.get("start") is not None]
        given = score.layer(coded[d["id"]], "places")
        for g in every:
            if not score.neutral_place(g) and not any(score.touches(g, p) for p in given):
                yield "missed, of type " + str(g.get("type") or g.get("fcode") or "unknown")
        for p in given:
            if not any(score.touches(g, p) for g in every):
                yield "no place in the gold"


def voices(score, gold, coded):
    for what in printed(score, "voices", gold, coded):
        yield "missed, by the cue '%s'" % str(what[4]).lower().split()[-1]


def entities(score, gold, coded):
    kinds = {"Person": {"person", "role"}, "Organisation": {"organization", "group"}, "Location": {"place", "facility"}}
    shape = lambda words: "a name" if any(c.isupper() for c in words) else "a description"
    for kind, ours in kinds.items():
        for d in gold:
            every = [e for e in d["gold"]["entities"] if e.get("confidence", 1) > 0]
            given = score.layer(coded[d["id"]], "mentions")
            mine = [m for m in given if m.get("kind") in ours]
            of_kind = [e for e in every if e["type"] == kind]
            for e in of_kind:
                if e["surface"].lower() in score.PRONOUNS or any(score.touches(e, m) for m in mine):
                    continue
                other = [m["kind"] for m in given if score.touches(e, m)]
                yield "%s missed (%s)%s" % (kind, shape(e["surface"]), ", taken for a " + other[0] if other else "")
            for m in mine:
                if any(score.touches(e, m) for e in of_kind):
                    continue
                other = [e["type"] for e in every if score.touches(e, m)]
                yield "%s given (%s), %s" % (kind, shape(m["text"]), "is a " + other[0] if other else "not in the gold")


def types(score, gold, coded):
    for what in printed(score, "types", gold, coded):
        yield "%s told as %s" % (what[2], ", ".join(what[4]) or "nothing")


def plover(score, gold, coded):
    for what in printed(score, "plover", gold, coded):
        yield "%s told as %s" % (what[2], ", ".join(what[4]) or "nothing")


def templates(score, gold, coded):
    for d in gold:
        told = [c for c in coded[d["id"]]["claims"] if c["kind"] == "happening" and score.real(c)]
        want = {t for x in d["gold"]["templates"] for t in x["type"]}
        got = {k for k, v in score.MUC.items() for c in told if c["type"] in v}
        for t in want - got:
            yield "incident missed: " + t
        for t in got - want:
            yield "incident told, not in the gold: " + t + ("" if want else " (no incident in the text)")
        hits = [c for c in told if any(c["type"] in v for v in score.MUC.values())]
        for roles, key, name in ((("perp_individual", "perp_organization"), "agents", "perpetrator"),
                                 (("human_target", "phys_target"), "patients", "victim or target")):
            heads = {score.head((a.get("span") or {}).get("text") or a.get("name") or "") for c in hits for a in c[key]}
            fills = [{score.head(a["surface"]) for a in f["alternatives"]}
                     for t in d["gold"]["templates"] for r in roles for f in t.get(r) or []]
            for f in fills:
                if not f & heads:
                    yield name + " missed" + ("" if hits else ", with its incident")
            for h in heads:
                if not any(h in f for f in fills):
                    yield name + " told, not in the gold" + ("" if want else " (no incident in the text)")


def main(scorer, gold_folder, coded_folder):
    score = load(scorer)
    for name, file in FILES.items():
        path = os.path.join(coded_folder, name + ".coded.jsonl")
        if not os.path.exists(path):
            continue
        gold = score.rows(os.path.join(gold_folder, file + ".jsonl"))
        coded = {c["id"]: c for c in score.rows(path)}
        kinds = collections.Counter(globals()[name.replace("-seed", "")](score, gold, coded))
        ten = "; ".join("%d × %s" % (n, kind) for kind, n in sorted(kinds.items(), key=lambda k: (-k[1], k[0]))[:10])
        print("**%s** (%d errors of %d kinds): %s.\n" % (name, sum(kinds.values()), len(kinds), ten))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
