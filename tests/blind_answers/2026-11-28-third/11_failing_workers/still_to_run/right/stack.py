def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    look_at = [wanted]
    must = set()
    while look_at:
        task = look_at.pop()
        if task in must:
            continue
        alive = [worker for worker in holders.get(task, []) if worker not in dead]
        if not alive:
            must.add(task)
            look_at.extend(needs[task])
    return must
