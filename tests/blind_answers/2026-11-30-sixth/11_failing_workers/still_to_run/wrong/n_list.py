# returns a list, with what is needed twice twice in it
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(worker not in dead for worker in holders.get(wanted, [])):
        return []
    run = [wanted]
    for task in needs[wanted]:
        run += still_to_run(needs, holders, dead, task)
    return run
