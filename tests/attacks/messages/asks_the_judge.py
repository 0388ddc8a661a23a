# tries: questions of its own to the judge: functions that no test passed in, and orders
# reaches: ended|nobody|no message
import json
import os
import struct


def double(x):
    for question in (
        {"do": "CallBack", "number": 0, "arguments": {"value": [1], "graph": None, "functions": []}},
        {"do": "Run", "source": "import os; os.system('touch @HOST@/owned_by_question')", "course": False},
        {"do": "Fork", "role": "judge", "folder": "/", "limits": None, "processor": 9},
        None,
    ):
        text = json.dumps({"ask": 1, "question": question}).encode()
        for end in range(3, 30):
            try:
                os.write(end, struct.pack(">Q", len(text)) + text)
            except OSError:
                pass
    return x
