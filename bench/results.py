"""Puts the figures of a run between the marks of bench/RESULTS.md; the rest of the file is people's.

    results.py FIGURES RESULTS.md [MARK]     the marks are <!-- MARK: begin --> and <!-- MARK: end -->
"""

import sys


def main(figures_file, results_file, mark="figures"):
    begin, end = f"<!-- {mark}: begin -->", f"<!-- {mark}: end -->"
    with open(figures_file, encoding="utf8") as f:
        figures = f.read().rstrip()
    with open(results_file, encoding="utf8") as f:
        results = f.read()
    before, rest = results.split(begin, 1)
    _, after = rest.split(end, 1)
    with open(results_file, "w", encoding="utf8") as f:
        f.write(f"{before}{begin}\n```\n{figures}\n```\n{end}{after}")


main(*sys.argv[1:])
