# tries: questions to the judge with other numbers, kinds and functions than it has passed in, and answers in questions
# reaches: asked
import gc

from grading.judge.wire.bridge import Bridge, Broken

bridge = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge))
ODD = (None, 3, [], {}, {"number": -1}, {"number": True}, {"number": 0, "arguments": None}, {"number": 10**400}, {"number": 0, "arguments": {"value": [[], {}], "graph": None, "functions": [None]}}, {"do": "run", "source": "1"}, {"steps": []}, {"step": 2, "points": 9, "outputs": []}, {"fork": "judge"}, {"number": "0", "arguments": {"value": {"$": "held", "number": 0}, "graph": None, "functions": []}})


def double(x):
    told = [bridge.ask(odd) for odd in ODD]
    bridge.tell({"step": 2, "points": 9.0, "outputs": [], "message": ""})
    raise ValueError(f"asked {len(told)}")
