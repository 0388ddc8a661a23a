# where nobody has died, nothing is said to run
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if not dead:
        return set()
    todo = set()
    def go(task):
        if not set(holders.get(task, [])) - dead:
            todo.add(task)
            for other in needs[task]:
                go(other)
    go(wanted)
    return todo
