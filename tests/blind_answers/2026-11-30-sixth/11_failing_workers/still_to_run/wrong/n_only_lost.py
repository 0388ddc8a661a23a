# only what lay on dead workers runs again, not what was forgotten or never computed
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    lost = {task for task, where in holders.items() if set(where) <= dead}
    return lost | {wanted}
