# tries: a message that nests a million deep
# reaches: no message
import os
import struct


def double(x):
    text = b"[" * 10**6
    for end in range(3, 30):
        try:
            os.write(end, struct.pack(">Q", len(text)) + text)
        except OSError:
            pass
    return x
