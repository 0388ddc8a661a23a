# only what was lost, and the wanted
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    lost = {task for task, where in holders.items() if all(w in dead for w in where)}
    return lost | {wanted}
