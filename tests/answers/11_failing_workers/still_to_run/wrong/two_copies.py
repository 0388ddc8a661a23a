# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    if any(w not in dead for w in holders.get(wanted, [])[:2]):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
