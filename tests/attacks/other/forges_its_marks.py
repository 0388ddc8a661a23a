# tries: another course's points, by what a kernel allows: patched shells and builtins, modules beside, values that equal all
# way: class
from tests.attacks_on_others import attacked

FORGERS = {
    "equal": "class E(int):\n    __eq__ = lambda *a: True\n    __hash__ = int.__hash__\ndef f(x):\n    return E(0)",
    "shell": "def f(x):\n    return 0\nshell = get_ipython()\nshell.showtraceback = lambda *a, **k: None",
    "lines": "def f(x):\n    return 0\nget_ipython().run_cell_async = None\nget_ipython().input_transformers_cleanup.append(lambda lines: ['1\\n'])",
    "trees": "import ast\ndef f(x):\n    return 0\nclass T(ast.NodeTransformer):\n    def visit_Assert(self, node):\n        return ast.copy_location(ast.Pass(), node)\nget_ipython().ast_transformers.append(T())",
    "beside": "from forged import f",
    "exits": "import os\ndef f(x):\n    os._exit(0)",
    "stdout": "def f(x):\n    return 0\nfor o in [get_ipython().outputs]:\n    o.add = lambda *a, **k: None",
}


def attack(field):
    return attacked(field.place, FORGERS, own={"forged.py": "class E(int):\n    __eq__ = lambda *a: True\n    __hash__ = None\nf = lambda x: E(0)\n"})
