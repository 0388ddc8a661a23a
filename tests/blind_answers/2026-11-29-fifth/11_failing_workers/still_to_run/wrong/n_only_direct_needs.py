# looks only at what wanted needs itself, not at what these need
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run = {wanted}
    for task in needs[wanted]:
        if all(worker in dead for worker in holders.get(task, [])):
            run.add(task)
    return run
