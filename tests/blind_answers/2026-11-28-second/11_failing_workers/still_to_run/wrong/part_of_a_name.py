# compares names as texts: w1 is in "w10"
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    names = " ".join(dead)
    if any(worker not in names for worker in holders.get(wanted, [])):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
