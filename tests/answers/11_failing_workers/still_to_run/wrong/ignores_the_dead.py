# caught by: still_to_run_one_death, still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    if wanted in holders:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
