# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    if wanted in holders and not set(holders[wanted]) & dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
