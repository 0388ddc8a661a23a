def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    look_at, run = [wanted], set()
    while look_at:
        task = look_at.pop()
        if task in run or any(worker not in dead for worker in holders.get(task, [])):
            continue
        run.add(task)
        look_at.extend(needs[task])
    return run
