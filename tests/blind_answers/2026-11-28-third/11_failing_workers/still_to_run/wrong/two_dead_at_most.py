# compares with one dead worker only
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    gone = list(dead)[0] if dead else None
    if any(w != gone for w in holders.get(wanted, [])):
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
