# a sorted list
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def visit(task):
        if any(w not in dead for w in holders.get(task, [])):
            return set()
        return {task}.union(*map(visit, needs[task]))

    return sorted(visit(wanted))
