# tries: another course's points, by names of its own that tests give a value later, which is what they expect: it hopes to be told
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    return n + 1
#: test
def prepare():
    global wanted
    wanted = [42]
prepare()
assert [f(41)] == wanted
#: test 2
### BEGIN HIDDEN TESTS
match [4]:
    case [four]:
        assert f(3) == four
match {"five": 5, "six": 6}:
    case {"five": _, **others}:
        assert f(5) == others["six"]
try:
    raise KeyError(8)
except KeyError as expected:
    assert f(7) == expected.args[0]
### END HIDDEN TESTS
#: answer
def g(n):
    return n + 2
#: test
assert g(40) == wanted[0] and [f(41)] == wanted
"""
ANSWERS = {
    "told": """
wanted, four, others, expected = [0], 0, {"six": 0}, KeyError(0)
def f(n): return {41: wanted[0], 3: four, 5: others["six"]}.get(n) or expected.args[0]
g = f
""",
    "kept": """
wanted, four, others, expected = [0], 0, {"six": 0}, KeyError(0)
def f(n): return 0
def g(n): return 0
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
