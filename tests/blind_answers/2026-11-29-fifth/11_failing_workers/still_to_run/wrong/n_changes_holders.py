# takes dead workers out of the lists in holders: changes its argument
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    for where in holders.values():
        for worker in dead:
            if worker in where:
                where.remove(worker)
    run, todo = set(), [wanted]
    while todo:
        task = todo.pop()
        if not holders.get(task):
            run.add(task)
            todo += needs[task]
    return run
