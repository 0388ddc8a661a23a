def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    to_look_at, to_run = [wanted], set()
    while to_look_at:
        task = to_look_at.pop()
        if task in to_run or any(worker not in dead for worker in holders.get(task, [])):
            continue
        to_run.add(task)
        to_look_at.extend(needs[task])
    return to_run
