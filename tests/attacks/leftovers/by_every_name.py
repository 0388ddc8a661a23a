# tries: to leave something for the next submission under names that belong to no folder: shared memory, queues, keys, abstract sockets, locks
# reaches: left
import ctypes
import os
import socket
import subprocess
import sys

HOLDS = """
import ctypes, fcntl, os, socket, time
libc = ctypes.CDLL(None)
libc.shmget(4711, 4096, 0o1777), libc.msgget(4711, 0o1777), libc.semget(4711, 1, 0o1777)
os.close(os.open("/dev/shm/owned_shm", os.O_CREAT | os.O_RDWR, 0o777))
end = socket.socket(socket.AF_UNIX)
end.bind("\\0owned_socket")
end.listen()
for folder in ("/tmp", "/dev/shm", "/"):
    try:
        fcntl.flock(os.open(folder, os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        pass
time.sleep(600)
"""
subprocess.Popen([sys.executable, "-c", HOLDS], start_new_session=True)


def double(x):
    print("left", ctypes.CDLL(None).syscall(248, b"user", b"owned_key", b"x", 1, -5), os.getpid(), socket.gethostname())
    return x
