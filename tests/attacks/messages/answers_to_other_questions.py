# tries: to end the judge by errors in answers to what is no call: which names there are, what a cell has shown, files that it is given; and by names that nobody has asked for
# reaches: double|Error|come to an end
import gc

from grading.judge.processes.student import Host
from grading.judge.wire import messages

host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))
TWO = {"value": 2, "graph": None, "functions": []}
ODD = iter(
    [
        {"error": {"names": ["KeyError"], "message": "x", "said": "x"}},
        {"error": {"names": ["StopIteration", "AssertionError", "SystemExit", "UnicodeDecodeError"]}},
        {"names": {"double": TWO, "assert": TWO, "__builtins__": TWO, "expected": TWO, "": 7}},
        {"names": [["double", TWO]], "outputs": [{"output_type": "error", "ename": [], "evalue": {}}], "files": 3},
        {"names": {"double": {"value": {"$": "function", "kind": "course", "name": "slowinc"}}}},
        {"error": 7},
    ]
    * 9
)
for kind in (messages.Names, messages.Run, messages.Put, messages.Get):
    host.tasks[kind] = lambda question: next(ODD)


def double(x):
    return 0
