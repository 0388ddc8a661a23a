# a result counts as lost if any of its copies is lost
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if wanted in holders and not set(holders[wanted]) & dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
