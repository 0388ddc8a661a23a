# tries: a written answer that counts as its neighbour's by signs that are left out where answers are compared: factorials, primes, stars, underscores, fractions
# way: class
from nbformat.v4 import new_markdown_cell

from grading.judge.notebook.answers import key_of

PAIRS = [
    ("It makes n! tasks", "It makes n tasks"),
    ("5! calls", "5 calls"),
    ("It takes n!", "It takes n"),
    ("It takes n!!", "It takes n!"),
    ("f' grows", "f grows"),
    ('f" grows', "f grows"),
    ("A* is faster", "A is faster"),
    ("by *args", "by args"),
    ("by **kwargs", "by kwargs"),
    ("It calls _run", "It calls run"),
    ("It is run_", "It is run"),
    ("after 11\u20442 s", "after 1\u00bd s"),
    ("*a* and *b", "a and b"),
]


def attack(field):
    same = [(one, other) for one, other in PAIRS if key_of([new_markdown_cell(one)]) == key_of([new_markdown_cell(other)])]
    return [f"{one} is like {other}" for one, other in same]
