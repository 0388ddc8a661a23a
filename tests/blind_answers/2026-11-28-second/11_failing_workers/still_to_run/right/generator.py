def _lost(needs, alive, task):
    if task not in alive:
        yield task
        for need in needs[task]:
            yield from _lost(needs, alive, need)


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    alive = {task: True for task in holders if set(holders[task]).difference(dead)}
    return set(_lost(needs, alive, wanted))
