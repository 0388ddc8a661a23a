# tries: graphs that no Dask has made, in the parcel itself: outputs that are no tasks, circles of aliases, data without end, what is outside, twice the same key
# reaches: lazy_sum|Error|malformed|graph
# %% lazy_sum
from grading.judge.processes import student as host

turn = iter(range(10**9))
pack = host.wire_graphs.pack


def forged(value, *args, **kwargs):
    made = pack(value, *args, **kwargs)
    if not made.get("graph"):
        return made
    graph, now = made["graph"], next(turn)
    for number, name in enumerate(sorted(graph)):
        part = graph[name]
        if isinstance(part, list) and part:
            other = [
                part * 2,
                part[::-1],
                part[:1] * 50_000,
                [part],
                [{"$": "external", "key": "x"}],
                [{"$": "ref", "key": "x"}],
                [{"$": "call", "function": 0, "args": part, "kwargs": {"x": part}}],
                [None],
                [],
            ]
            graph[name] = other[(now + number) % len(other)]
        elif isinstance(part, dict):
            graph[name] = {**part, "x": part, "": None}
    if now % 3 == 0:
        graph["aliases"] = graph["targets"] = [["a", "b"], ["b", "a"]]
    return made


host.wire_graphs.pack = forged


def lazy_sum(data):
    parts = [delayed(slowinc)(x) for x in data]
    return delayed(sum)(parts)
