# unites what recursion gives
def still_to_run(needs, holders, dead, wanted):
    if any(worker not in dead for worker in holders.get(wanted, ())):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
