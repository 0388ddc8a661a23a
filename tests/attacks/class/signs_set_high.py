# tries: a written answer that counts as its neighbour's by signs that are the same to whoever compares: set high and low, of other scripts, composed
# way: class
import json

from nbformat.v4 import new_markdown_cell

from grading.judge.notebook.answers import key_of

PAIRS = [("It takes 10\u2079 calls", "It takes 109 calls"), ("n\u00b2 tasks", "n2 tasks"), ("x\u2081", "x1"), ("2\u207b\u00b9", "2-1"), ("a\u0338=b", "a=b"), ("<!-- not --> lazy", "lazy"), ("~~not~~ lazy", "lazy"), ("&not; lazy", "lazy")]


def attack(field):
    return [f"{one} is like {other}" for one, other in PAIRS if key_of([new_markdown_cell(one)]) == key_of([new_markdown_cell(other)])]
