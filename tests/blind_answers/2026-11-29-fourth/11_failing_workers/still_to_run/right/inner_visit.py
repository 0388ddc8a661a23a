def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    todo = set()

    def visit(task):
        if task in todo or any(w not in dead for w in holders.get(task, [])):
            return
        todo.add(task)
        for needed in needs[task]:
            visit(needed)

    visit(wanted)
    return todo
