# a result counts as lost if any of its workers has died, though there is a copy elsewhere
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run, todo = set(), [wanted]
    while todo:
        task = todo.pop()
        if task in holders and not any(worker in dead for worker in holders[task]):
            continue
        run.add(task)
        todo += needs[task]
    return run
