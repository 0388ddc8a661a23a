# a result that is not in holders is taken to be there: only lost ones run again
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    lost = {task for task, where in holders.items() if all(worker in dead for worker in where)}
    run = {wanted}
    todo = list(needs[wanted])
    while todo:
        task = todo.pop()
        if task in lost:
            run.add(task)
            todo.extend(needs[task])
    return run
