# tries: questions to the judge without a pause, so that it never gets to its own
# seconds: 0.5
# reaches: longer than
import json
import os
import struct


def double(x):
    text = json.dumps({"ask": 1, "question": {"number": 7}}).encode()
    while True:
        for end in range(3, 30):
            try:
                os.write(end, struct.pack(">Q", len(text)) + text)
            except OSError:
                pass
