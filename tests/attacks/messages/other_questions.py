# tries: questions to the judge with other numbers, kinds and functions than it has passed in, and answers in questions
# reaches: asked
import gc

from grading.judge.wire.bridge import Bridge, Broken

bridge = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge))
ODD = (None, 3, [], {}, {"do": "CallBack", "number": -1, "arguments": []}, {"do": "CallBack", "number": True, "arguments": []}, {"number": 1}, {"do": "CallBack", "number": 0, "arguments": None}, {"number": 10**400}, {"do": "CallBack", "number": 0, "arguments": {"value": [[], {}], "graph": None, "functions": [None]}}, {"do": "Run", "source": "1", "course": False}, {"do": "Judge", "order": {"steps": []}}, {"do": "Report", "step": 2, "points": 9, "outputs": []}, {"do": "Fork", "role": "judge", "folder": "/", "limits": None, "processor": 9}, {"do": "CallBack", "number": "0", "arguments": {"value": {"$": "held", "number": 0}, "graph": None, "functions": []}})


def double(x):
    told = [bridge.ask(odd) for odd in ODD]
    bridge.tell({"step": 2, "points": 9.0, "outputs": [], "message": ""})
    raise ValueError(f"asked {len(told)}")
