#!/usr/bin/env python3
"""Draws texts at random from annotated corpora, and prints coded texts with their claims for reading by eye.

    sample.py draw SCORER GOLD-FOLDER SEED N    # the coder's input, JSON Lines
    sample.py show CODED.jsonl INPUT.jsonl      # each text, with the claims of a sentence below it

The corpora take turns, so that a corpus of snippets does not fill the sample; the same seed draws the same
texts. Each claim has a number to judge it by: right, wrong in type, wrong in a side, or invented (a careful
reader of the sentence would not say that it tells of this). Standard library only.
"""
import json
import os
import random
import subprocess
import sys
import textwrap

CORPORA = ["geo-dev", "timex-dev", "polnear-dev", "re3d-dev", "case2021-dev", "muc4-dev", "plover_gsr-dev",
           "wikievents-dev"]


def rows(lines):
    return [json.loads(line) for line in lines if line.strip()]


def draw(scorer, gold, seed, n):
    pick = random.Random(int(seed))
    decks = []
    for corpus in CORPORA:
        path = os.path.join(gold, corpus + ".jsonl")
        told = subprocess.run([sys.executable, scorer, "--inputs", path], capture_output=True, text=True, check=True)
        deck = rows(told.stdout.splitlines())
        pick.shuffle(deck)
        decks.append((corpus, deck))
    for i in range(int(n)):
        corpus, deck = decks[i % len(decks)]
        text = deck[i // len(decks)]
        print(json.dumps(dict(text, id=corpus + "/" + text["id"]), ensure_ascii=False))


def shown(parties):
    return ", ".join(p["name"] + (" [%s]" % p["actor"] if p.get("actor") else "") for p in parties) or "-"


def figure(f):
    low, best, high = (("" if f[k] is None else "%g" % f[k]) for k in ("low", "best", "high"))
    return "%s %s %s/%s/%s" % (f.get("measure"), f.get("counts"), low, best, high)


def told(number, c):
    parts = ["%3d. %s%s" % (number, c["type"], " (%s)" % c["kind"] if c["kind"] != "happening" else ""),
             "«%s»" % c["trigger"]["text"] if c.get("trigger") else "", "who " + shown(c["agents"]),
             "whom " + shown(c["patients"]),
             "where %s" % (c["where"]["name"] + " " + str(c["where"]["country"])) if c.get("where") else "",
             "when %s" % c["when"].get("earliest") if c.get("when") else "",
             "; ".join(figure(f) for f in c["figures"]),
             "by " + " < ".join(v["name"] for v in c["voices"]) if c["voices"] else "", str(c["factuality"])]
    return " | ".join(p for p in parts if p)


def show(coded, inputs):
    with open(inputs, encoding="utf8") as f:
        texts = {r["id"]: r for r in rows(f)}
    number = 0
    with open(coded, encoding="utf8") as f:
        reports = rows(f)
    for report in reports:
        text = texts[report["id"]]["text"]
        claims = [c for c in report["claims"] if not c.get("presupposed")]
        print("\n=== %s (%s), %d claims" % (report["id"], report.get("published"), len(claims)))
        at = 0
        for start, end in sorted({(c["sentence"]["start"], c["sentence"]["end"]) for c in claims}):
            between = " ".join(text[at:start].split())
            if between:
                print(textwrap.fill(textwrap.shorten(between, 400, placeholder=" …"), 160, initial_indent="   ~ ",
                                    subsequent_indent="     "))
            print(textwrap.fill(" ".join(text[start:end].split()), 160))
            at = max(at, end)
            for c in claims:
                if c["sentence"]["start"] == start and c["sentence"]["end"] == end:
                    number += 1
                    print("    " + told(number, c))
    print("\n%d reports, %d claims" % (len(reports), number))


if __name__ == "__main__":
    if len(sys.argv) == 6 and sys.argv[1] == "draw":
        draw(*sys.argv[2:])
    elif len(sys.argv) == 4 and sys.argv[1] == "show":
        show(*sys.argv[2:])
    else:
        sys.exit(__doc__)
