# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    gone = {(worker[:2], len(worker)) for worker in dead}
    if any((worker[:2], len(worker)) not in gone for worker in holders.get(wanted, [])):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
