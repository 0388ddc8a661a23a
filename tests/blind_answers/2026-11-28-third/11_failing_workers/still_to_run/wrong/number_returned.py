# how many, and not which
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(w not in dead for w in holders.get(wanted, [])):
        return 0
    return 1 + sum(still_to_run(needs, holders, dead, task) for task in needs[wanted])
