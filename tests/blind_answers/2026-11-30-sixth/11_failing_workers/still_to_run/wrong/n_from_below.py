# goes from the lost results to all that depend on them, not to what they need
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run = {task for task in needs if all(worker in dead for worker in holders.get(task, ["?"]))}
    changed = True
    while changed:
        changed = False
        for task, needed in needs.items():
            if task not in run and run & set(needed):
                run.add(task)
                changed = True
    return run | {wanted}
