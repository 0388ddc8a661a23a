# knows of four dead workers at most
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    gone = set(sorted(dead)[:4])
    if set(holders.get(wanted, [])) - gone:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
