# takes dead workers out of the lists that it is given
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    for where in holders.values():
        for worker in dead:
            if worker in where:
                where.remove(worker)
    run, look = set(), [wanted]
    while look:
        task = look.pop()
        if not holders.get(task):
            run.add(task)
            look.extend(needs[task])
    return run
