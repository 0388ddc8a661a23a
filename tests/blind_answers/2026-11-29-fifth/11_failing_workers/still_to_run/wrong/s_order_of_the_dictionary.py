# goes through the dictionary forwards and backwards: enough if tasks stand there in order, either way, not if they are mixed
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""

    def gone(task):
        return all(worker in dead for worker in holders.get(task, []))

    if not gone(wanted):
        return set()
    run = {wanted}
    for task in [*needs, *reversed(list(needs))]:
        if task in run:
            run.update(need for need in needs[task] if gone(need))
    return run
