# lost where more than half of its holders are dead
def still_to_run(needs, holders, dead, wanted):
    where = holders.get(wanted, [])
    if sum(w not in dead for w in where) > len(where) / 2:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
