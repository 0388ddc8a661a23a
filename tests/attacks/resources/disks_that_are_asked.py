# tries: to hold the machine's disks for all: by writing what is open there to them again and again, and by asking for millions of names that are not there
# reaches: asked
# seconds: 4
import ctypes
import os
import threading
import time

libc = ctypes.CDLL(None)
end = time.monotonic() + 1.5
asked = []


def syncs():
    file = os.open(".", os.O_RDONLY)
    while time.monotonic() < end:
        os.sync()
        libc.syncfs(file)
        os.fsync(file)
        asked.append(1)


def looks():
    number = 0
    while time.monotonic() < end:
        for place in ("/usr", "/usr/lib", "/etc", os.path.dirname(os.__file__), "/dev/shm", "."):
            number += 1
            os.path.lexists(f"{place}/{number:0200d}")
    asked.append(number)


threads = [threading.Thread(target=work) for work in (syncs, syncs, looks, looks)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()


def double(x):
    raise ValueError(f"asked: {len(asked) > 0}")
