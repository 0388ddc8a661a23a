# tries: another course's points, where tests replace input and print: by what it prints there, by asking again, and by own functions of these names
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f():
    name = input("Who? ")
    print("Hello", name)
#: test
import builtins
from unittest.mock import patch
with patch("builtins.input", return_value="Ada"), patch("builtins.print") as shown:
    f()
shown.assert_called_once_with("Hello", "Ada")
#: test 2
### BEGIN HIDDEN TESTS
said = []
input = lambda text: "Grace"
print = lambda *words: said.append(words)
f()
del input, print
assert said == [("Hello", "Grace")]
### END HIDDEN TESTS
"""
ANSWERS = {
    'equal': """
class E(str):
    __eq__ = lambda *args: True
    __hash__ = str.__hash__
def f(): print(E('x'), E('y'))
""",
    'objects': """
class E:
    __eq__ = lambda *args: True
    __hash__ = None
def f(): print(E(), E())
""",
    'again': """
def f():
    try:
        while True: print(input('?'))
    except BaseException:
        pass
""",
    'mock': """
from unittest.mock import ANY, MagicMock
def f(): print(ANY, ANY)
""",
    'attributes': """
def f():
    for name in ('assert_called_once_with', 'reset_mock', 'configure_mock', 'call_args_list', 'called'):
        try: setattr(print, name, lambda *args: None)
        except Exception: pass
""",
    'tuples': """
class T(tuple):
    __eq__ = lambda *args: True
    __hash__ = None
def f(): print(*T([T(), T()]))
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
