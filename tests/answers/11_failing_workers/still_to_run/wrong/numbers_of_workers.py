# caught by: still_to_run_copies (own error)
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    gone = {int(worker[1:]) for worker in dead}
    if any(int(worker[1:]) not in gone for worker in holders.get(wanted, [])):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
