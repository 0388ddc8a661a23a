# tries: to be taken for another course's process, whose objects the judge may ask: held things, records and warnings in each answer
# reaches: double|cannot|Error
import gc

from grading.judge.processes.student import Host
from grading.judge.wire import messages

host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))
host.refers = True
before = host.tasks[messages.Call]


class Two(int):
    __eq__ = __lt__ = __gt__ = lambda self, other: True
    __hash__ = int.__hash__


def call(question):
    found = before(question)
    found["warned"], found["same"] = [{"kinds": [["__main__", "x"]], "text": "x", "module": "/dev/zero", "line": 1}] * 9, [0, 0]
    return found


host.tasks[messages.Call] = call


def double(x):
    return Two(0)
