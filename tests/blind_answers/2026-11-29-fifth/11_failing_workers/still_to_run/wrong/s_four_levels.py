# goes down four levels only: in a longer chain the first tasks are left out
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""

    def gone(task):
        return set(holders.get(task, [])) <= dead

    run = {wanted} if gone(wanted) else set()
    for _ in range(3):
        run |= {need for task in run for need in needs[task] if gone(need)}
    return run
