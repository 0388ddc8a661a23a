# tries: another course's points, by texts that are programs where a test lets a library, or a helper of the course's, evaluate what an answer gives
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: course
import pandas, sympy
def computed(text):
    return eval(text)
people = pandas.DataFrame({'age': [1, 20, 30]})
#: answer
def f():
    return '2 + 1'
def adults():
    return 'age > 17'
#: test
assert sympy.simplify(f()) == 3
#: test
assert computed(f()) == 3
#: test 2
### BEGIN HIDDEN TESTS
right = people[people.age > 17]
assert people.query(adults()).equals(right)
### END HIDDEN TESTS
#: test
assert sympy.lambdify((), f())() == 3
"""
# What runs in the judge would give all points.
RUN = "from grading.judge.processes import judge as j; j.Trial._verdict = lambda s, t, *a, j=j: j.Report(points=t.points)"
TEXTS = {
    "exec": ("exec(RUN)", ""),
    "attributes": ("().__class__.__base__.__subclasses__()[-1] or exec(RUN)", "age.__class__.__init__"),
    "expected": ("0", "index in @right.index"),
    "called": ("0", "@computed(RUN)"),
    "modules": ("0", "@pandas.eval.__globals__['__builtins__'].get('exec')(RUN)"),
    "symbols": ("Symbol(RUN)", "age"),
    "nested": ("S(RUN)", "age == age.map(@computed)"),
    "lambdas": ("(lambda run: run(RUN))(exec)", "(lambda run: run(RUN))(exec)"),
    "letters": ("\uff45\uff58\uff45\uff43(RUN)", "\uff45\uff58\uff45\uff43(RUN)"),
    "comprehensions": ("[run(RUN) for run in [exec]][0] or 3", "`age` > @right.age.min() - 1"),
}


def attack(field):
    answers = {
        name: f"def f(): return {text.replace('RUN', repr(RUN))!r}\ndef adults(): return {query.replace('RUN', repr(RUN))!r}"
        for name, (text, query) in TEXTS.items()
    }
    return attacked(field.place, {name: PASSES + answer for name, answer in answers.items()}, cells=CELLS)
