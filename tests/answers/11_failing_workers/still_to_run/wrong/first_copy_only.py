# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    if wanted in holders and holders[wanted][0] not in dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
