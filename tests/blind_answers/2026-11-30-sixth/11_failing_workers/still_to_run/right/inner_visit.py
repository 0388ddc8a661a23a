def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    result = set()

    def alive(task):
        return any(worker not in dead for worker in holders.get(task, []))

    def visit(task):
        if task not in result and not alive(task):
            result.add(task)
            for needed in needs[task]:
                visit(needed)

    visit(wanted)
    return result
