# only one of the dead
def still_to_run(needs, holders, dead, wanted):
    victim = next(iter(dead), None)
    if [w for w in holders.get(wanted, []) if w != victim]:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
