"""Puts the figures of a run between the marks of bench/RESULTS.md; the rest of the file is people's."""

import sys

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def main(figures_file, results_file):
    with open(figures_file, encoding="utf8") as f:
        figures = f.read().rstrip()
    with open(results_file, encoding="utf8") as f:
        results = f.read()
    before, rest = results.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    with open(results_file, "w", encoding="utf8") as f:
        f.write(f"{before}{BEGIN}\n```\n{figures}\n```\n{END}{after}")


main(*sys.argv[1:])
