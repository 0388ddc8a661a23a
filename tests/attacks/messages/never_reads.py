# tries: to let the judge wait with a long question: it reads nothing any more, in a buffer of no length
# reaches: longer than|ended
# seconds: 1
import gc
import socket
import time

from grading.judge.wire.bridge import Bridge

bridge = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge))
bridge.end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
bridge._receive = lambda deadline: time.sleep(10**6)


def double(x):
    return "x" * 10**7
