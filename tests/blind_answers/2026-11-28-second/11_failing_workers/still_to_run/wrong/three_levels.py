# looks three levels deep
def still_to_run(needs, holders, dead, wanted, depth=3):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if depth < 0 or set(holders.get(wanted, [])) - dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task, depth - 1) for task in needs[wanted]))
