# (passes the visible checks?) looks no deeper than five levels
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def lost(task):
        return all(worker in dead for worker in holders.get(task, []))

    to_run = {wanted} if lost(wanted) else set()
    for _ in range(5):
        for task in list(to_run):
            to_run |= {need for need in needs[task] if lost(need)}
    return to_run
