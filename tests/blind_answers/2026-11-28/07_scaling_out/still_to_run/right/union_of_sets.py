def still_to_run(needs, holders, dead, wanted):
    living = {w for where in holders.values() for w in where if w not in dead}
    return (
        set()
        if living.intersection(holders.get(wanted, []))
        else {wanted}.union(*(still_to_run(needs, holders, dead, t) for t in needs[wanted]))
    )
