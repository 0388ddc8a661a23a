# tries: all terminals of the machine
# reaches: terminals
import os


def opened():
    found = 0
    try:
        while True:
            os.openpty()
            found += 1
    except OSError:
        return found


ready, tell = os.pipe()
for _ in range(10):
    if os.fork() == 0:
        os.write(tell, b"%5d" % opened())
        os.pause() if hasattr(os, "pause") else __import__("time").sleep(10**6)
found = sum(int(os.read(ready, 5)) for _ in range(10))


def double(x):
    raise ValueError(f"{found} terminals")
