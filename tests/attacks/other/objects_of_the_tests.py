# tries: another course's points, by objects that a test passes in: it gives back others of them, calls them, and says they have changed
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def best(things, key):
    return max(things, key=key)
def add(things, thing):
    things.append(thing)
#: test
class Thing:
    def __init__(self, n):
        self.n = n
things = [Thing(1), Thing(5), Thing(3)]
largest = things[1]
assert best(things, lambda thing: thing.n) is largest
#: test 2
### BEGIN HIDDEN TESTS
things = [Thing(9), Thing(5), Thing(7), Thing(2)]
assert best(things, lambda thing: -thing.n) is things[3] and len(things) == 4
words = ["a"]
add(words, "b")
assert words == ["a", "b"]
### END HIDDEN TESTS
"""
ANSWERS = {
    'first': """
def best(things, key): return things[0]
def add(things, thing): things[:] = [things]
""",
    'equal': """
class E:
    __eq__ = lambda *args: True
    __hash__ = None
    n = 5
def best(things, key): return E()
def add(things, thing): things.append(E())
""",
    'changes': """
def best(things, key):
    things[:] = [things[0]] * 4
    return things[0]
def add(things, thing):
    class L(list): __eq__ = lambda *args: True
    things.append(L())
""",
    'calls': """
def best(things, key):
    for thing in things:
        for name in ('n', '__dict__', '__class__'):
            try: setattr(thing, name, 5)
            except Exception: pass
    return things[-3]
def add(things, thing): things.clear()
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
