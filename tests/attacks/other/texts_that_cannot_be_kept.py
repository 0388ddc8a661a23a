# tries: to be left ungraded by another course, by what a test says in the judge: halves of letters, names and files that cannot be kept
# way: class
from tests.attacks_on_others import attacked

PASSES = "shell = get_ipython()\nshell.showtraceback = lambda *a, **k: None\nshell._showtraceback = lambda *a, **k: None\n"
ANSWERS = {
    "half": PASSES + "def f(x):\n    raise ValueError('\\ud800 half')",
    "name": PASSES + "def f(x):\n    raise type('\\udcff', (Exception,), {})('x')",
    "prints": "def f(x):\n    print('\\ud800')\n    return '\\udfff'",
    "files": "open('\\udcff.txt', 'w').close()\nopen('a\\nb', 'w').write('x')\ndef f(x):\n    return 0",
    "long": PASSES + "def f(x):\n    raise ValueError('x' * 10**8)",
    "stops": "def f(x):\n    raise StopIteration",
    "shown": "from IPython.display import display\ndisplay({'text/plain': '\\ud800', 'application/json': {'\\ud800': 1e400}}, raw=True)\ndef f(x):\n    return 0",
}


def attack(field):
    return attacked(field.place, ANSWERS)
