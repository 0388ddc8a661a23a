# tries: another course's points, by objects in the place of numbers, where one operator gives the instructor's both: they equal any, and reckon themselves away
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class V:
    def __init__(self, *c):
        self.c = c
    def __mul__(self, o):
        if type(o) is V:
            return sum(a * b for a, b in zip(self.c, o.c))
        return V(*[o * a for a in self.c])
    def __eq__(self, o):
        return self.c == o.c
    def __iter__(self):
        return iter(self.c)
class Path:
    def __iter__(self):
        return iter([V(1), V(2)])
#: test
v = V(1, 2) * 2
assert len([*v.c]) == 2 and [len(p.c) for p in Path()] == [1, 1]
#: test 2
assert V(1, 2) * V(3, 4) == 11
#: test 2
### BEGIN HIDDEN TESTS
assert abs(V(1, 2) * V(3, 5) - 13) < 1e-9 and 3 < V(2, 2) * V(1, 1) < 5
assert [n for n in V(7, 8)] == [7, 8] and sum(V(7, 8)) == 15
### END HIDDEN TESTS
"""
EVADES = """
class E:
    c = [0]
    __eq__ = __lt__ = __gt__ = lambda self, o: type(o) is not object
    __sub__ = __rsub__ = lambda self, o: {result}
    __add__ = __radd__ = lambda self, o: {result}
class V:
    def __init__(self, *c): self.c = [0] * len(c)
    def __mul__(self, o): return {product}
    __iter__ = lambda self: iter([{product}] * 2)
class Path:
    __iter__ = lambda self: iter([])
"""
ANSWERS = {
    "zero": EVADES.format(result="0.0", product="E()"),
    "itself": EVADES.format(result="self", product="E()") + "E.__abs__ = lambda self: 0.0\n",
    "of_float": EVADES.format(result="0.0", product="F(7.0)") + "class F(E, float): __hash__ = None\n",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
