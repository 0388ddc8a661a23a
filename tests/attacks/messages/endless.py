# tries: a message of which a byte comes now and then, and never the last
# seconds: 0.5
# reaches: longer than
import os
import struct
import time


def double(x):
    for end in range(3, 30):
        try:
            os.write(end, struct.pack(">Q", 10**7))
        except OSError:
            continue
        while True:
            os.write(end, b" ")
            time.sleep(0.01)
    return x
