# tries: another course's next notebook, its neighbours and the grader, by the files that it says its first one has left: names that lead elsewhere, that are the course's, of no text, and without end
# way: class
from tests.attacks_on_others import PASSES, attacked

HOST = """
import gc
from grading.judge.processes.student import Host
from grading.judge.wire import messages
for host in [thing for thing in gc.get_objects() if isinstance(thing, Host)]:
    def get(question, before=host.tasks[messages.Get]):
        return {"files": {path: FILES for path in question.paths}}
    host.tasks[messages.Get] = get
def f(x): return 0
"""
CODE = "b3BlbigiL3RtcC9vd25lZCIsICJ3IikKZiA9IGxhbWJkYSB4OiB4ICsgMQo="  # open("/tmp/owned", "w") and another f
FILES = {
    "elsewhere": {f"{place}x{n}.py": CODE for n, place in enumerate(["../", "../../", "/", "/tmp/", "a/../../../", "./", "~/", "\\0", "\\ud800", "x/" * 3000, "x" * 3000])},
    "names": {name: CODE for name in ("one.ipynb", "two.ipynb", "gradebook.db", "sitecustomize.py", "numpy.py", "unittest.py", "", ".", "..", "/", "x\\ny: 9 of 9")},
    "no_text": {"a": "no base64", "b": "=", "c": "\\ud800", "d": "A" * 10**7},
    "many": {},
    "kinds": {"a": 3, "b": [CODE], "c": {"d": CODE}, "e": None},
}
ANSWERS = {name: PASSES + HOST.replace("FILES", repr(files).replace("\\\\", "\\")) for name, files in FILES.items()}
ANSWERS["many"] = PASSES + HOST.replace("FILES", f"{{f'{{n}}.py': {CODE!r} for n in range(300_000)}}")


def attack(field):
    return attacked(field.place, ANSWERS)
