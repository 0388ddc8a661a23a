def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = [t for t in needs if t in holders and not set(holders[t]) <= set(dead)]
    result = set() if wanted in safe else {wanted}
    while True:
        more = {n for t in result for n in needs[t] if n not in safe}
        if more <= result:
            return result
        result = result | more
