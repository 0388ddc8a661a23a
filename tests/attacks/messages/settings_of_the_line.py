# tries: settings of its line: tiny buffers, no waiting, signals at each byte, passwords of every message, reading ahead
# reaches: double\(1\)|ended|sent|longer
import fcntl
import os
import signal
import socket
import gc

from grading.judge.wire.bridge import Bridge

end = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge)).end

for option, value in ((socket.SO_SNDBUF, 1), (socket.SO_RCVBUF, 1), (socket.SO_PASSCRED, 1), (42, 0), (socket.SO_LINGER, 1)):
    try:
        end.setsockopt(socket.SOL_SOCKET, option, value)
    except OSError:
        pass
signal.signal(signal.SIGIO, signal.SIG_IGN)
fcntl.fcntl(end.fileno(), fcntl.F_SETOWN, -os.getpgid(0))
fcntl.fcntl(end.fileno(), fcntl.F_SETFL, os.O_ASYNC)


def double(x):
    print("x" * 10**6)
    return x
