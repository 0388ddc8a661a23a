# all tasks without a living result, also those that nobody needs any more
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    return {task for task in needs if set(holders.get(task, [])) <= dead}
