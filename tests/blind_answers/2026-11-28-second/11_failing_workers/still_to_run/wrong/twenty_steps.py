# looks at no more than twenty tasks
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    look, run = [wanted], set()
    for _ in range(20):
        if not look:
            break
        task = look.pop()
        if not set(holders.get(task, [])) - dead and task not in run:
            run.add(task)
            look.extend(needs[task])
    return run
