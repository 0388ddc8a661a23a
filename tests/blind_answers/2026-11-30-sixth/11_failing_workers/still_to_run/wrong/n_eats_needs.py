# uses the list of what wanted needs as its own list, and empties it
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def safe(task):
        return any(worker not in dead for worker in holders.get(task, []))

    if safe(wanted):
        return set()
    run = {wanted}
    look = needs[wanted]
    while look:
        task = look.pop()
        if not safe(task):
            run.add(task)
            look += needs[task]
    return run
