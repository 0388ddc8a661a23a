# all tasks without a living result, whether somebody needs them or not
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    return {task for task in needs if not set(holders.get(task, [])) - dead}
