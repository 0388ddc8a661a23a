# (passes the visible checks? no) a set as a default remembers the tasks of earlier calls
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def visit(task, todo=_todo):
        if task not in todo and not set(holders.get(task, [])) - dead:
            todo.add(task)
            for other in needs[task]:
                visit(other)
        return todo

    return set(visit(wanted))


_todo = set()
