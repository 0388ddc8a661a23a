# a list, with tasks that are needed twice in it twice
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if set(holders.get(wanted, [])) - dead:
        return []
    return [wanted] + sum((still_to_run(needs, holders, dead, task) for task in needs[wanted]), [])
