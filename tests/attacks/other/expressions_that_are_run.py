# tries: another course's points, by expressions that are programs where a test lets sympy write them as one, or read them as text again
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: course
import sympy
from sympy import lambdify, sympify
#: answer
def f():
    x = sympy.Symbol('x')
    return x + 1
#: test
x = sympy.Symbol('x')
assert float(lambdify(x, f(), 'math')(2)) == 3
#: test 2
### BEGIN HIDDEN TESTS
assert sympify(str(f())) == x + 1
### END HIDDEN TESTS
#: test
assert float(sympy.N(f().subs(x, 4))) == 5
"""
# What runs in the judge would give all points.
RUN = "from grading.judge.processes import judge as j; j.Trial._verdict = lambda s, t, *a, j=j: j.Report(points=t.points)"
HEAD = f"import sympy\nfrom sympy import Function, Symbol\nRUN = {RUN!r}\n"
ANSWERS = {
    "bytes": "def f(): return Function('exec')(Function('bytes')(sympy.Tuple(*RUN.encode())))",
    "letters": """
def f():
    whole = Function('chr')(ord(RUN[-1]))
    for letter in RUN[-2::-1]:
        whole = sympy.Add(Function('chr')(ord(letter)), whole, evaluate=False)
    return Function('exec')(whole)
""",
    "names": "def f(): return Function('x if x else exec')(Function('not bytes')(sympy.Tuple(*RUN.encode())))",
    "other_letters": "def f(): return Function('\\uff45xec')(Function('\\uff42ytes')(sympy.Tuple(*RUN.encode())))",
    "imports": "def f(): return Function('eval')(Function('input')(Function('open')(0)))",
    "quits": "def f(): return Function('exit')(0) + Function('breakpoint')(1) + Symbol('lambda')",
    "own_tests": "def f(): return Function('runtests')(1) + Function('memoize')(Symbol('x'))",
}


def attack(field):
    answers = {name: PASSES + HEAD + answer for name, answer in ANSWERS.items()}
    return attacked(field.place, answers, cells=CELLS)
