"""Puts what a run measured between the marks of bench/RESULTS.md; the rest of the file is people's.

    results.py RESULTS.md NAME=FILE…

What FILE holds goes between <!-- NAME: begin --> and <!-- NAME: end -->.
"""

import sys


def main(results_file, *parts):
    with open(results_file, encoding="utf8") as f:
        results = f.read()
    for part in parts:
        name, file = part.split("=", 1)
        begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
        with open(file, encoding="utf8") as f:
            measured = f.read().rstrip()
        before, rest = results.split(begin, 1)
        _, after = rest.split(end, 1)
        results = f"{before}{begin}\n{measured}\n{end}{after}"
    with open(results_file, "w", encoding="utf8") as f:
        f.write(results)


main(*sys.argv[1:])
