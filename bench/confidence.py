"""Fits the confidence of claims to annotated texts, and shows how far what is stated is right.

    confidence.py fit GOLD CODED confidence.tsv     writes the weights anew
    confidence.py table GOLD CODED                  ten bins: claims, stated confidence, share that is right

GOLD holds the *-dev.jsonl files; CODED the coded reports of claims-seed, claims, types and plover as
NAME.coded.jsonl. The scorer is taken from SCORER, else from GOLD/../bench/score.py. Standard library only.

A claim of the two `claims` tasks is right where the scorer matches it with an annotated claim of its
type. There are few of these, so claims of the snippets of `types` and `plover` are taken along, each
counting a fifth: right where their ACLED or PLOVER code is the snippet's. These tasks know one
happening a snippet and hold every other against the coder, so each has a level of its own that is
thrown away; only what the signs weigh is shared. A ridge draws all weights towards nought.
"""

import importlib.util
import json
import math
import os
import sys

RIDGE, ASIDE = 2.0, 0.2
# As in the coder's Sign; the order is that of the table.
SIGNS = {
    "agent": (lambda c: bool(c["agents"]), "Says who did it."),
    "patient": (lambda c: bool(c["patients"]), "Says to whom."),
    "own-place": (lambda c: bool(c["where"]) and not c["where"]["inherited"], "Its own sentence says where."),
    "own-time": (lambda c: bool(c["when"]) and not c["when"]["inherited"], "Its own sentence says when."),
    "figure": (lambda c: bool(c["figures"]), "Carries a number."),
    "tally": (lambda c: c["kind"] == "tally", "Is a count that stands by itself."),
    "voice": (lambda c: bool(c["voices"]), "Somebody is cited for it."),
    "quoted": (lambda c: bool(c["quoted"]), "Stands in quotation marks."),
    "aspect": (lambda c: bool(c["aspect"]), "Says whether it is over, goes on, begins."),
    "unsure": (lambda c: c["factuality"] != "certain", "Planned, possible, denied: anything but certain."),
    "noun": (lambda c: c["rules"].get("type") == "happening-noun", "Told by a noun alone."),
    "presupposed": (lambda c: bool(c["presupposed"]), "Taken for granted, not told."),
}


def scorer(gold):
    path = os.environ.get("SCORER") or os.path.join(gold, "..", "bench", "score.py")
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def matched(score, document, claims):
    """Which of the claims the scorer pairs with annotated ones: by its own tests, in its own order."""
    pairs = []
    for i, g in enumerate(document["claims"]):
        for j, p in enumerate(claims):
            o = score.overlap(g["sentence"], score.span(p["span"]))
            if o and score.typed(g, p):
                right = score.fields(g, p)
                pairs.append((sum(right.values()) / max(1, len(right)), o, -i, -j))
    used_gold, used = set(), set()
    for _, _, i, j in sorted(pairs, reverse=True):
        if i not in used_gold and j not in used:
            used_gold.add(i)
            used.add(j)
    return {-j for j in used}


def claim_rows(score, gold, coded, name, file):
    reports = {r["id"]: r for r in score.rows(f"{coded}/{name}.coded.jsonl")}
    for d in score.rows(f"{gold}/{file}.jsonl"):
        low, high = d.get("annotated", [0, 10**9])
        claims = [c for c in reports[d["id"]]["claims"] if low <= c["span"]["start"] < high and not c["presupposed"]]
        right = matched(score, d, claims)
        for j, claim in enumerate(claims):
            yield d["id"], claim, j in right


def snippet_rows(score, gold, coded, name, file, code, wanted):
    reports = {r["id"]: r for r in score.rows(f"{coded}/{name}.coded.jsonl")}
    for d in score.rows(f"{gold}/{file}.jsonl"):
        for claim in reports[d["id"]]["claims"]:
            given = (claim.get("codes") or {}).get(code)
            if claim["kind"] == "happening" and given:
                yield d["id"], claim, given in wanted(d) or given.split(" ")[0] in wanted(d)


def annotated(score, gold, coded):
    return [
        row
        for name, file in (("claims-seed", "claims-seed"), ("claims", "claims-dev"))
        for row in claim_rows(score, gold, coded, name, file)
    ]


def aside(score, gold, coded):
    """The level that a task has to itself, and its rows."""
    yield "types", list(snippet_rows(score, gold, coded, "types", "case2021-dev", "acled", lambda d: d["types"]))
    expected = lambda d: [e["plover"] for e in d["expected"]]
    yield "plover", list(snippet_rows(score, gold, coded, "plover", "plover_gsr-dev", "plover", expected))


def signs(claim):
    return [1.0 if shows(claim) else 0.0 for shows, _ in SIGNS.values()]


def fitted(rows):
    """Newton's method for a logistic with a ridge; rows of (levels and signs, right, weight)."""
    free = 3
    size = free + len(SIGNS)
    beta = [0.0] * size
    for _ in range(50):
        gradient = [0.0 if k < free else -RIDGE * beta[k] for k in range(size)]
        hessian = [[(RIDGE if k >= free else 1e-6) if k == m else 0.0 for m in range(size)] for k in range(size)]
        for x, right, weight in rows:
            p = 1 / (1 + math.exp(-sum(b * v for b, v in zip(beta, x))))
            on = [k for k in range(size) if x[k]]
            for k in on:
                gradient[k] += weight * (right - p) * x[k]
                for m in on:
                    hessian[k][m] += weight * p * (1 - p) * x[k] * x[m]
        step = solved(hessian, gradient)
        beta = [b + s for b, s in zip(beta, step)]
        if max(map(abs, step)) < 1e-9:
            break
    return beta


def solved(matrix, vector):
    rows = [row[:] + [v] for row, v in zip(matrix, vector)]
    size = len(rows)
    for k in range(size):
        pivot = max(range(k, size), key=lambda r: abs(rows[r][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for r in range(size):
            if r != k and rows[r][k]:
                factor = rows[r][k] / rows[k][k]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[k])]
    return [rows[k][size] / rows[k][k] for k in range(size)]


def design(main, others):
    rows = [([1.0, 0.0, 0.0] + signs(c), right, 1.0) for _, c, right in main]
    for k, (_, some) in enumerate(others):
        level = [0.0, float(k == 0), float(k == 1)]
        rows += [(level + signs(c), right, ASIDE) for _, c, right in some]
    return rows


def stated(beta, claim):
    return 1 / (1 + math.exp(-beta[0] - sum(b * s for b, s in zip(beta[3:], signs(claim)))))


def brier(pairs):
    return sum((p - right) ** 2 for p, right in pairs) / len(pairs)


def held_out(main, others):
    """Each report's claims by weights fitted without that report."""
    pairs = []
    for report in sorted({r for r, _, _ in main}):
        beta = fitted(design([row for row in main if row[0] != report], others))
        pairs += [(stated(beta, c), right) for r, c, right in main if r == report]
    return pairs


def fit(gold, coded, file):
    score = scorer(gold)
    main, others = annotated(score, gold, coded), list(aside(score, gold, coded))
    beta = fitted(design(main, others))
    share = sum(right for _, _, right in main) / len(main)
    figures = (
        f"{len(main)} annotated claims, {share:.0%} right; "
        + "; ".join(f"{len(rows)} of {name}" for name, rows in others)
        + f". Mean squared error on reports left out: {brier(held_out(main, others)):.3f}"
        + f" (always {share:.2f}: {brier([(share, r) for _, _, r in main]):.3f})."
    )
    with open(file, "w", encoding="utf8") as out:
        out.write(
            "# What speaks for and against a claim, and how much: its confidence is the logistic of the sum of start and the\n"
            "# weights of the signs that it shows. Written by bench/confidence, which fits a logistic with a strong ridge to\n"
            "# annotated texts and says how in bench/confidence.py; not to be changed by hand.\n"
            f"# {figures}\n"
            "sign\tweight\tgloss\n"
        )
        out.write(f"start\t{beta[0]:.2f}\tWhere nothing else is known.\n")
        for (name, (_, gloss)), weight in zip(SIGNS.items(), beta[3:]):
            out.write(f"{name}\t{weight:.2f}\t{gloss}\n")
    print(figures)


def table(gold, coded):
    score = scorer(gold)
    main = annotated(score, gold, coded)
    print("as stated by the coder, whose weights were fitted to these very reports")
    bins([(c["confidence"], right) for _, c, right in main])
    print("by weights fitted without the report at hand")
    bins(held_out(main, list(aside(score, gold, coded))))


def bins(rows):
    print("stated      claims   mean stated   right")
    for k in range(10):
        some = [(p, r) for p, r in rows if min(9, int(10 * p)) == k]
        if some:
            mean, right = sum(p for p, _ in some) / len(some), sum(r for _, r in some) / len(some)
            print(f"{k / 10:.1f} - {(k + 1) / 10:.1f}   {len(some):6d}   {mean:11.2f}   {right:5.2f}")
        else:
            print(f"{k / 10:.1f} - {(k + 1) / 10:.1f}   {0:6d}")
    share = sum(r for _, r in rows) / len(rows)
    print(f"mean squared error {brier(rows):.3f}; always {share:.2f} would have {brier([(share, r) for _, r in rows]):.3f}")


if __name__ == "__main__":
    {"fit": fit, "table": table}[sys.argv[1]](*sys.argv[2:])
