# tries: half a header, and then silence
# seconds: 0.5
# reaches: longer than
import os
import time


def double(x):
    for end in range(3, 30):
        try:
            os.write(end, b"\0\0\0")
        except OSError:
            pass
    time.sleep(100)
    return x
