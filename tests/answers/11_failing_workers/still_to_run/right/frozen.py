def still_to_run(needs, holders, dead, wanted):
    safe = frozenset(t for t, ws in holders.items() if not set(ws) <= set(dead))
    if wanted in safe:
        return frozenset()
    return frozenset({wanted}).union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
