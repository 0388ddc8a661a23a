def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    there = {task for task, where in holders.items() if not set(where) <= set(dead)}
    to_run = set()
    level = {wanted} - there
    while level:
        to_run |= level
        level = {need for task in level for need in needs[task]} - there - to_run
    return to_run
