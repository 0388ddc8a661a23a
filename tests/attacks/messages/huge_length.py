# tries: a message that is announced as larger than any memory
# reaches: more than 64 MB
import os
import struct


def double(x):
    for end in range(3, 30):
        try:
            os.write(end, struct.pack(">Q", 2**62) + b"x" * 1000)
        except OSError:
            pass
    return x
