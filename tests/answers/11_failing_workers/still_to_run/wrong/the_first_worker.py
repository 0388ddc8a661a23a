# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    gone = sorted(dead)[:1]
    if [w for w in holders.get(wanted, []) if w not in gone]:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
