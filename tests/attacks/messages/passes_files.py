# tries: to fill the grader with open files that are sent along with its answers, and sockets that hold each other
# reaches: sent
import gc
import os
import socket
import time

from grading.judge.wire.bridge import Bridge

bridge = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge))
files = [os.open("/dev/zero", os.O_RDONLY) for _ in range(200)]
kept, sent = [], 0


def flood(line):
    global sent
    try:
        for _ in range(100):
            socket.send_fds(line, [b" "], files)
            sent += len(files)
    except OSError:
        pass


for _ in range(100):
    one, two = socket.socketpair()
    one.setblocking(False)
    flood(one)
    try:
        socket.send_fds(one, [b" "], [one.fileno(), two.fileno()])
    except OSError:
        pass
    kept.append((one, two))


def double(x):
    bridge.end.settimeout(1)
    flood(bridge.end)
    time.sleep(1)
    raise ValueError(f"sent {sent}")
