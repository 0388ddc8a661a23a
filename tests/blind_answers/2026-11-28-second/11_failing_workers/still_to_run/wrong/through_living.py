# goes on to what a result on a living worker was made of
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    own = set() if set(holders.get(wanted, [])) - dead else {wanted}
    return own.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
