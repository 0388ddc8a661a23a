def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    to_run = set()
    look_at = [wanted]
    while look_at:
        task = look_at.pop()
        if task in to_run:
            continue
        alive = [worker for worker in holders.get(task, []) if worker not in dead]
        if not alive:
            to_run.add(task)
            look_at.extend(needs[task])
    return to_run
