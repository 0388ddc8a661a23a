# looks at the last copy only
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if wanted in holders and holders[wanted][-1] not in dead:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
