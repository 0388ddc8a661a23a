# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    where = sorted(holders.get(wanted, []))
    looked_at = {*where[:2], *where[-1:]}
    if looked_at - dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
