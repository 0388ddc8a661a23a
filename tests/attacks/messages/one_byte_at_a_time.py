# tries: an answer that comes a letter at a time, and is always just about to end
# reaches: longer than
# seconds: 1
import gc
import json
import struct
import time

from grading.judge.wire.bridge import Bridge

bridge = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge))


def double(x):
    text = json.dumps({"answers": 99, "answer": {"x": "y" * 10**6}}).encode()
    for byte in struct.pack(">Q", len(text)) + text:
        bridge.end.sendall(bytes([byte]))
        time.sleep(0.05)
