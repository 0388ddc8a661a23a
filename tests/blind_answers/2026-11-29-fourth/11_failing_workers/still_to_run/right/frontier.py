def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = {task for task, places in holders.items() if not dead.issuperset(places)}
    to_run = set()
    frontier = {wanted} - safe
    while frontier:
        to_run |= frontier
        frontier = {need for task in frontier for need in needs[task]} - safe - to_run
    return to_run
