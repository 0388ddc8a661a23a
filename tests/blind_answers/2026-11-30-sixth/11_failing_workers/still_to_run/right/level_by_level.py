def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = set()
    for task in holders:
        for worker in holders[task]:
            if worker not in dead:
                safe.add(task)
    pending = {wanted} if wanted not in safe else set()
    done = set()
    while pending:
        done |= pending
        pending = set().union(*map(needs.get, pending)) - safe - done
    return done
