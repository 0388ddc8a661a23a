# tries: to answer the question of which it is asked again and again inside of others, hundreds deep, and one with another's number
# reaches: double|ended|sent|deep|recursion
import gc

from grading.judge.processes.student import Host
from grading.judge.wire import messages

host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))

before = host.tasks[messages.Call]
deep = []


def call(question):
    deep.append(1)
    if len(deep) % 300:
        host.bridge._send({"ask": len(deep), "question": {"do": "CallBack", "number": 0, "arguments": before(question)}}, None)
        host.bridge._answer({"ask": 10**9, "question": {"do": "Names", "names": ["double"]}}, None)
    return before(question)


host.tasks[messages.Call] = call


def double(x):
    return x
